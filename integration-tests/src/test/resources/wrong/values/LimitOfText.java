package wrong.values;

import static dev.virga.sql.Sql.limit;

import blog.Users;

final class LimitOfText {
  // error: no suitable method found for limit(String) ... String cannot be converted to Param<? extends Number>
  Object query = Users.findMany(limit("3"));
  // right: Object query = Users.findMany(limit(3));
}
