package wrong.relations;

import blog.Posts;
import blog.Users;

final class OrderOfAnotherTable {
  // error: incompatible types: Ordering<Users> cannot be converted to Ordering<? super Posts>
  Object relation = Users.POSTS.orderBy(Users.ID.asc());
  // right: Object relation = Users.POSTS.orderBy(Posts.ID.asc());
}
