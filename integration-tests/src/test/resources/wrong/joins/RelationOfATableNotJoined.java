package wrong.joins;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.Posts;
import blog.Users;
import wrong.Given.Tagged;

final class RelationOfATableNotJoined {
  // error: required: Selectable<? super Users,R> ... found: Selectable<Object& ... Posts
  Object query = from(Users.USERS).select(row(Tagged::new, Users.USERNAME, Posts.TAGS));
  // right: Object query = from(Posts.POSTS).select(row(Tagged::new, Posts.TITLE, Posts.TAGS));
}
