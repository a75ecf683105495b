package wrong.raw;

import static dev.virga.sql.RawSql.statement;
import static dev.virga.sql.Sql.val;

import blog.Posts;

final class ColumnOfAStatement {
  // error: required: String,Operand<Object,?>[]
  Object query = statement("update posts set views = {}", Posts.VIEWS);
  // right: Object query = statement("update posts set views = {}", val(0));
}
