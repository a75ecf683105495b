package wrong.running;

import static dev.virga.sql.Sql.where;
import static wrong.Given.db;

import blog.Users;

final class ExistsOfACondition {
  // error: incompatible types: Condition<Users> cannot be converted to RowQuery<?>
  boolean exists = db.exists(Users.BIO.isNull());
  // right: boolean exists = db.run(Users.exists(where(Users.BIO.isNull())));
}
