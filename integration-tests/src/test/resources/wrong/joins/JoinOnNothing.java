package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class JoinOnNothing {
  // error: required: Condition<? super Object& ... found: no arguments
  Object query = from(Users.USERS).join(Posts.POSTS).on();
  // right: Object query = from(Users.USERS).join(Posts.POSTS).on(Posts.AUTHOR_ID.eq(Users.ID));
}
