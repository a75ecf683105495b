package wrong.absence;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.from;
import static wrong.Given.stats;

import blog.AuthorStats;
import blog.Users;

final class DerivedTableOfALeftJoin {
  // error: required: Selectable<? super Users,R> ... found: NumberColumn<AuthorStats,Long>
  Object query = from(Users.USERS).leftJoin(stats()).on(AuthorStats.AUTHOR_ID.eq(Users.ID)).select(AuthorStats.POSTS);
  // right: Object query = from(Users.USERS).leftJoin(stats()).on(AuthorStats.AUTHOR_ID.eq(Users.ID)).select(coalesce(AuthorStats.POSTS, 0L));
}
