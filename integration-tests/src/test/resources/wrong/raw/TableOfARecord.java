package wrong.raw;

import static dev.virga.sql.RawSql.query;

import blog.AuthorStats;
import blog.Users;

final class TableOfARecord {
  // error: required: RowType<S,R> ... found: Table<Users,User>
  Object table = query("select 1, 2, 3").table(Users.USERS);
  // right: Object table = query("select 1, 2, 3").table(AuthorStats.AUTHOR_STATS);
}
