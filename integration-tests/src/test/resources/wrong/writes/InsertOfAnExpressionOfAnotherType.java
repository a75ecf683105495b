package wrong.writes;

import static dev.virga.sql.Sql.insertInto;
import static dev.virga.sql.Sql.val;

import blog.Tags;

final class InsertOfAnExpressionOfAnotherType {
  // error: no suitable method found for from(Expr<Object,Integer>) ... Operand<X,String>
  Object query = insertInto(Tags.TAGS).values(Tags.NAME.from(val(3)));
  // right: Object query = insertInto(Tags.TAGS).values(Tags.NAME.from(val("3")));
}
