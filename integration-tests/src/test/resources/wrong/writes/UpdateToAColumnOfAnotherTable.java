package wrong.writes;

import blog.Posts;
import blog.Users;

final class UpdateToAColumnOfAnotherTable {
  // error: no suitable method found for set(TextColumn.Updatable<Users>) ... TextColumn.Updatable<Users> cannot be converted to String
  Object query = Posts.update(Posts.TITLE.set(Users.USERNAME));
  // right: Object query = Posts.update(Posts.TITLE.set(Posts.BODY));
}
