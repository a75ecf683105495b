package wrong.joins;

import static dev.virga.sql.Sql.from;
import static wrong.Given.stats;

import blog.AuthorStats;
import blog.Users;

final class DerivedTableNotJoined {
  // error: required: Selectable<? super Users,R> ... found: NumberColumn<AuthorStats,Long>
  Object query = from(Users.USERS).select(AuthorStats.POSTS);
  // right: Object query = from(Users.USERS).join(stats()).on(AuthorStats.AUTHOR_ID.eq(Users.ID)).select(AuthorStats.POSTS);
}
