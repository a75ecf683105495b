package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.where;

import blog.Posts;

final class TextAsACondition {
  // error: required: Condition<? super S>,Condition<? super S>[] ... found: RawExpr<Object>
  Object query = Posts.findMany(where(sql("true")));
  // right: Object query = Posts.findMany(where(sql("true").asCondition()));
}
