package wrong.values;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.Users;
import dev.virga.sql.Param;

final class ParameterOfAnotherType {
  // error: no suitable method found for eq(Param<String>) ... Param<String> cannot be converted to Long
  Object query = prepare((Param<String> id) -> Users.findMany(where(Users.ID.eq(id))));
  // right: Object query = prepare((Param<Long> id) -> Users.findMany(where(Users.ID.eq(id))));
}
