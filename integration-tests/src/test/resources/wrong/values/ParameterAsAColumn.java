package wrong.values;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.Users;
import dev.virga.sql.Param;

final class ParameterAsAColumn {
  // error: required: Selectable<? super Users,Q> ... found: Param<String>
  Object query = prepare((Param<String> x) -> Users.findMany().select(x));
  // right: Object query = prepare((Param<String> x) -> Users.findMany(where(Users.EMAIL.eq(x))).select(Users.EMAIL));
}
