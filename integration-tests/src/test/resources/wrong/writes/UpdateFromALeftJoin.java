package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.update;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class UpdateFromALeftJoin {
  // error: no suitable method found for set(Assignment<Object& ... set(Assignment<? super Object&
  Object query = update(Comments.COMMENTS).from(from(Users.USERS).leftJoin(Users.POSTS)).set(Comments.BODY.set(Posts.TITLE));
  // right: Object query = update(Comments.COMMENTS).from(from(Users.USERS).join(Users.POSTS)).set(Comments.BODY.set(Posts.TITLE));
}
