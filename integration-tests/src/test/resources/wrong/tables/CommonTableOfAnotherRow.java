package wrong.tables;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Users;

final class CommonTableOfAnotherRow {
  // error: no suitable method found for cte(Select<Long>)
  Object table = AuthorStats.cte(from(Users.USERS).select(Users.ID));
  // right: Object table = AuthorStats.cte(from(Users.USERS).select(row(AuthorStat::new, Users.ID, Users.ID, Users.ID)));
}
