package wrong.tables;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Users;
import dev.virga.sql.Cte;

final class SearchByAnotherTable {
  // error: Column<AuthorStats,?>
  Object tree(Cte<AuthorStats, AuthorStat> table) { return table.searchDepthFirst(Users.ID); }
  // right: Object tree(Cte<AuthorStats, AuthorStat> table) { return table.searchDepthFirst(AuthorStats.AUTHOR_ID); }
}
