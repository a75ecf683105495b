package wrong.tables;

import static dev.virga.sql.Sql.from;
import static wrong.Given.stats;

import blog.AuthorStats;
import blog.Users;

final class CommonTableNotJoined {
  // error: required: Condition<? super Users>[] ... found: Condition<AuthorStats>
  Object query = from(Users.USERS).where(AuthorStats.POSTS.gt(1L)).select(Users.ID);
  // right: Object query = from(Users.USERS).crossJoin(stats()).where(AuthorStats.POSTS.gt(1L)).select(Users.ID);
}
