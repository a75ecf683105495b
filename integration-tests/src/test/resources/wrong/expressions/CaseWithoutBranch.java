package wrong.expressions;

import static dev.virga.sql.Sql.caseOf;
import static dev.virga.sql.Sql.val;

import blog.Posts;

final class CaseWithoutBranch {
  // error: cannot find symbol ... method otherwise(String) ... SimpleCase<Posts,Integer>
  Object expression = caseOf(Posts.VIEWS).otherwise("one");
  // right: Object expression = caseOf(Posts.VIEWS).when(2, val("two")).otherwise("one");
}
