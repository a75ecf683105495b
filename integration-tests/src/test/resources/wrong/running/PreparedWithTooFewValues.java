package wrong.running;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.User;
import blog.Users;
import dev.virga.sql.Prepared;
import java.util.List;

final class PreparedWithTooFewValues {
  static final Prepared.Of2<String, Long, List<User>> NAMED = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));

  // error: required: String,Long found: String
  Object user = NAMED.with("ann");
  // right: Object user = NAMED.with("ann", 1L);
}
