package wrong.relations;

import blog.Posts;
import blog.Users;

final class WhereOfAnotherTable {
  // error: incompatible types: Condition<Users> cannot be converted to Condition<? super Posts>
  Object relation = Users.POSTS.where(Users.EMAIL.eq("x"));
  // right: Object relation = Users.POSTS.where(Posts.TITLE.eq("x"));
}
