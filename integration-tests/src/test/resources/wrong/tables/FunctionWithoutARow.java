package wrong.tables;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.TableFunctions.generateSeries;

import blog.AuthorStats;

final class FunctionWithoutARow {
  // error: TableFunction cannot be converted to TableLike<S,S>
  Object query = from(generateSeries(1, 9));
  // right: Object query = from(AuthorStats.from(generateSeries(1, 9)));
}
