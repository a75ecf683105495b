package wrong.relations;

import blog.Posts;
import blog.Users;

final class EveryOfAnotherTable {
  // error: Condition<Users> cannot be converted to Condition<? super Posts>
  Object query = Users.POSTS.every(Users.BIO.isNotNull());
  // right: Object query = Users.POSTS.every(Posts.BODY.isNotNull());
}
