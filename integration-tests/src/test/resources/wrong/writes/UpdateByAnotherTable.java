package wrong.writes;

import blog.Posts;
import blog.Users;

final class UpdateByAnotherTable {
  // error: incompatible types: Condition<Posts> cannot be converted to Condition<? super Users>
  Object query = Users.update(Users.BIO.set("x")).where(Posts.ID.eq(1L));
  // right: Object query = Users.update(Users.BIO.set("x")).where(Users.ID.eq(1L));
}
