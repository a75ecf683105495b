package wrong.writes;

import static dev.virga.sql.Sql.update;

import blog.Posts;
import blog.Users;

final class UpdateFromATableNotNamed {
  // error: incompatible types: inference variable X has incompatible
  Object query = update(Posts.POSTS).set(Posts.TITLE.set(Users.USERNAME));
  // right: Object query = update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME));
}
