package wrong.values;

import static dev.virga.sql.Sql.limit;
import static dev.virga.sql.Sql.prepare;

import blog.Users;
import dev.virga.sql.Param;

final class LimitOfATextParameter {
  // error: no suitable method found for limit(Param<String>) ... Param<String> cannot be converted to Param<? extends Number>
  Object query = prepare((Param<String> rows) -> Users.findMany(limit(rows)));
  // right: Object query = prepare((Param<Integer> rows) -> Users.findMany(limit(rows)));
}
