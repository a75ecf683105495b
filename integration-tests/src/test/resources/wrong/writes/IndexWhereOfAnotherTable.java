package wrong.writes;

import blog.Posts;
import blog.Users;

final class IndexWhereOfAnotherTable {
  // error: incompatible types: Condition<Posts> cannot be converted to Condition<? super Users>
  Object index = Users.USERS.uniqueIndex(Users.BIO).where(Posts.VIEWS.gt(1));
  // right: Object index = Users.USERS.uniqueIndex(Users.BIO).where(Users.BIO.isNotNull());
}
