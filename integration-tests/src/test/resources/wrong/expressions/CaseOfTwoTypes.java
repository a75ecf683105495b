package wrong.expressions;

import static dev.virga.sql.Sql.caseWhen;
import static dev.virga.sql.Sql.val;

import blog.Posts;

final class CaseOfTwoTypes {
  // error: no suitable method found for otherwise(int)
  Object expression = caseWhen(Posts.VIEWS.gt(1), val("many")).otherwise(1);
  // right: Object expression = caseWhen(Posts.VIEWS.gt(1), val("many")).otherwise("one");
}
