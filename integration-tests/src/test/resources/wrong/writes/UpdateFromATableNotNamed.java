package wrong.writes;

import static dev.virga.sql.Sql.update;

import blog.Posts;
import blog.Users;

final class UpdateFromATableNotNamed {
  // error: no suitable method found for set(Assignment<Object&Posts&Users>) ... set(Assignment<? super Posts>
  Object query = update(Posts.POSTS).set(Posts.TITLE.set(Users.USERNAME));
  // right: Object query = update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME));
}
