package wrong.values;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class NumberForText {
  // error: no suitable method found for eq(int) ... int cannot be converted to String
  Object query = Users.findFirst(where(Users.EMAIL.eq(3)));
  // right: Object query = Users.findFirst(where(Users.EMAIL.eq("3")));
}
