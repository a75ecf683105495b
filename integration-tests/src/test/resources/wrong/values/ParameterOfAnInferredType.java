package wrong.values;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.User;
import blog.Users;
import dev.virga.sql.Prepared;
import java.util.List;

final class ParameterOfAnInferredType {
  // error: no suitable method found for eq(Param<String>) ... Param<String> cannot be converted to Long
  static final Prepared<String, List<User>> QUERY = prepare(id -> Users.findMany(where(Users.ID.eq(id))));
  // right: static final Prepared<Long, List<User>> QUERY = prepare(id -> Users.findMany(where(Users.ID.eq(id))));
}
