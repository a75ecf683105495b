package wrong.relations;

import blog.Posts;
import blog.Users;

final class SumOfAnotherTable {
  // error: no suitable method found for sum(NumberColumn<Users,Long>) ... cannot be converted to Operand<? super Posts,Byte>
  Object query = Users.POSTS.sum(Users.ID);
  // right: Object query = Users.POSTS.sum(Posts.ID);
}
