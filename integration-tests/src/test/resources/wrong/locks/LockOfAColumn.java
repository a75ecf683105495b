package wrong.locks;

import static dev.virga.sql.RowLocking.forUpdate;
import static dev.virga.sql.Sql.from;

import blog.Users;

final class LockOfAColumn {
  // error: TableLike<?,?>
  Object query = from(Users.USERS).lock(forUpdate().of(Users.ID)).select(Users.ID);
  // right: Object query = from(Users.USERS).lock(forUpdate().of(Users.USERS)).select(Users.ID);
}
