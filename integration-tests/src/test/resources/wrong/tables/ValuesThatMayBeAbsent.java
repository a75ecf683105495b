package wrong.tables;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.AuthorStats;
import blog.Users;
import java.util.List;

final class ValuesThatMayBeAbsent {
  // error: found: NumberColumn<AuthorStats,Long>
  Object query = from(Users.USERS).leftJoin(AuthorStats.values(List.of())).on(AuthorStats.POSTS.eq(Users.ID)).select(AuthorStats.VIEWS);
  // right: Object query = from(Users.USERS).leftJoin(AuthorStats.values(List.of())).on(AuthorStats.POSTS.eq(Users.ID)).select(optional(AuthorStats.VIEWS));
}
