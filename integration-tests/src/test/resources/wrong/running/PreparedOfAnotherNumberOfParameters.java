package wrong.running;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.User;
import blog.Users;
import dev.virga.sql.Prepared;
import java.util.List;

final class PreparedOfAnotherNumberOfParameters {
  // error: incompatible types: no instance(s) of type variable(s) A,B,R exist so that Prepared.Of2<A,B,R> conforms to Prepared.Of3<String,Long,Long,List<User>>
  static final Prepared.Of3<String, Long, Long, List<User>> QUERY = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));
  // right: static final Prepared.Of2<String, Long, List<User>> QUERY = prepare((name, id) -> Users.findMany(where(Users.USERNAME.eq(name), Users.ID.gt(id))));
}
