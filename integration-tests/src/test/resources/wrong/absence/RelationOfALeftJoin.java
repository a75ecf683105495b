package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.Posts;
import blog.Users;
import wrong.Given.Tagged;

final class RelationOfALeftJoin {
  // error: required: Selectable<? super Users,R> ... found: Selectable<Object& ... Posts
  Object query = from(Users.USERS).leftJoin(Users.POSTS).select(row(Tagged::new, Users.USERNAME, Posts.TAGS));
  // right: Object query = from(Users.USERS).join(Users.POSTS).select(row(Tagged::new, Users.USERNAME, Posts.TAGS));
}
