package wrong.types;

import static dev.virga.sql.Sql.where;
import static dev.virga.sql.TextSearch.searchMatches;
import static dev.virga.sql.TextSearch.webSearch;

import sample.Values;

final class SearchForAPlainText {
  // error: argument mismatch ... cannot be converted to Operand<? super S,TsVector>
  Object query = Values.findMany(where(searchMatches(Values.TEXT, webSearch("simple", "cat"))));
  // right: Object query = Values.findMany(where(searchMatches(Values.WORDS, webSearch("simple", "cat"))));
}
