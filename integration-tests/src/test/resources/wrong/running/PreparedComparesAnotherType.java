package wrong.running;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.User;
import blog.Users;
import dev.virga.sql.Prepared;
import java.util.List;

final class PreparedComparesAnotherType {
  // error: no suitable method found for gt(Param<String>) ... Param<String> cannot be converted to Long
  static final Prepared.Of2<String, String, List<User>> QUERY = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));
  // right: static final Prepared.Of2<String, Long, List<User>> QUERY = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));
}
