package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.val;

import blog.Posts;

final class ValueAsAnArgument {
  // error: int cannot be converted to Operand<? super S,?>
  Object condition = sql("{} > {}", Posts.VIEWS, 10).asCondition();
  // right: Object condition = sql("{} > {}", Posts.VIEWS, val(10)).asCondition();
}
