package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.where;

import blog.Posts;

final class StringAsACondition {
  // error: String cannot be converted to Condition<? super S>
  Object query = Posts.findMany(where("views > 10"));
  // right: Object query = Posts.findMany(where(sql("views > 10").asCondition()));
}
