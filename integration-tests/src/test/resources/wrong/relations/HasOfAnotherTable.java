package wrong.relations;

import blog.Posts;
import blog.Users;

final class HasOfAnotherTable {
  // error: incompatible types: Condition<Posts> cannot be converted to Condition<? super Users>
  Object condition = Posts.AUTHOR.has(Posts.TITLE.eq("x"));
  // right: Object condition = Posts.AUTHOR.has(Users.USERNAME.eq("x"));
}
