package wrong.raw;

import static dev.virga.sql.RawSql.query;
import static dev.virga.sql.Sql.val;

import blog.Posts;
import dev.virga.codec.Codecs;

final class ColumnOfAWholeQuery {
  // error: required: String,Operand<Object,?>[]
  Object query = query("select {}", Posts.TITLE).as(Codecs.TEXT);
  // right: Object query = query("select {}", val("x")).as(Codecs.TEXT);
}
