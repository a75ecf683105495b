package wrong.expressions;

import static dev.virga.sql.Sql.caseOf;
import static dev.virga.sql.Sql.val;

import blog.Posts;

final class CaseTestOfAnotherType {
  // error: incompatible types: String cannot be converted to Integer
  Object expression = caseOf(Posts.VIEWS).when("2", val("two")).orNull();
  // right: Object expression = caseOf(Posts.VIEWS).when(2, val("two")).orNull();
}
