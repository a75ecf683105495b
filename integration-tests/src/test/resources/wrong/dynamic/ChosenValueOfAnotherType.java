package wrong.dynamic;

import blog.Users;
import dev.virga.sql.ChosenRow;

final class ChosenValueOfAnotherType {
  // error: equality constraints: String ... bounds: Integer
  Integer value(ChosenRow row) { return row.get(Users.USERNAME); }
  // right: String value(ChosenRow row) { return row.get(Users.USERNAME); }
}
