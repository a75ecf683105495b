package wrong.relations;

import blog.Posts;
import blog.Users;

final class GetOfAnotherTable {
  // error: no suitable method found for get(TextColumn.Updatable<Posts>) ... TextColumn.Updatable<Posts> cannot be converted to Operand<? super Users,V>
  Object expression = Posts.AUTHOR.get(Posts.TITLE);
  // right: Object expression = Posts.AUTHOR.get(Users.USERNAME);
}
