package wrong.expressions;

import static dev.virga.sql.Sql.caseWhen;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.val;

import blog.Posts;
import blog.Users;

final class CaseOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: Expr<Posts,String>
  Object query = from(Users.USERS).select(caseWhen(Posts.VIEWS.gt(1), val("many")).orNull());
  // right: Object query = from(Users.USERS).select(caseWhen(Users.ID.gt(1L), val("many")).orNull());
}
