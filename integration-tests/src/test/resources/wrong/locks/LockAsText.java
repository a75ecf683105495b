package wrong.locks;

import static dev.virga.sql.RowLocking.forShare;
import static dev.virga.sql.Sql.from;

import blog.Users;

final class LockAsText {
  // error: String cannot be converted to RowLocking
  Object query = from(Users.USERS).lock("share").select(Users.ID);
  // right: Object query = from(Users.USERS).lock(forShare()).select(Users.ID);
}
