package wrong.running;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.User;
import blog.Users;
import dev.virga.sql.Prepared;
import java.util.List;

final class PreparedWithValuesInAnotherOrder {
  static final Prepared.Of2<String, Long, List<User>> NAMED = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));

  // error: incompatible types: long cannot be converted to String
  Object user = NAMED.with(1L, "ann");
  // right: Object user = NAMED.with("ann", 1L);
}
