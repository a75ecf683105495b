package wrong.raw;

import static dev.virga.sql.RawSql.query;
import static wrong.Given.db;

import dev.virga.codec.Codecs;

final class QueryWithoutAType {
  // error: required: Query<R> ... found: RawQuery
  Object rows = db.run(query("select 1"));
  // right: Object rows = db.run(query("select 1").as(Codecs.INTEGER));
}
