package wrong.columns;

import blog.Posts;
import blog.Users;

final class ColumnOfAnAliasOfAnotherTable {
  // error: incompatible types: Alias<Posts,Post> cannot be converted to Alias<Users,?>
  Object column = Users.ID.of(Posts.POSTS.as("p"));
  // right: Object column = Users.ID.of(Users.USERS.as("p"));
}
