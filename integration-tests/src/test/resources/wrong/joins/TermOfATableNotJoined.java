package wrong.joins;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.or;

import blog.Posts;
import blog.Users;

final class TermOfATableNotJoined {
  // error: required: Condition<? super Users>[] ... found: Condition<Object& ... Posts
  Object query = from(Users.USERS).where(or(Users.BIO.isNull(), Posts.VIEWS.gt(1)));
  // right: Object query = from(Users.USERS).join(Users.POSTS).where(or(Users.BIO.isNull(), Posts.VIEWS.gt(1)));
}
