package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class WhereOfATableNotJoined {
  // error: required: Condition<? super Users>[] ... found: Condition<Posts>
  Object query = from(Users.USERS).where(Posts.VIEWS.gt(1));
  // right: Object query = from(Users.USERS).join(Users.POSTS).where(Posts.VIEWS.gt(1));
}
