package wrong.raw;

import static dev.virga.sql.RawSql.query;

import dev.virga.codec.Codecs;
import dev.virga.sql.Select;

final class QueryOfAnotherType {
  // error: inference variable V has incompatible equality constraints String,Integer
  Select<String> query = query("select 1").as(Codecs.INTEGER);
  // right: Select<Integer> query = query("select 1").as(Codecs.INTEGER);
}
