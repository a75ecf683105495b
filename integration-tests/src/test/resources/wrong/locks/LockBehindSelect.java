package wrong.locks;

import static dev.virga.sql.Sql.from;

import blog.Users;

final class LockBehindSelect {
  // error: method forUpdate() ... class Select<Long>
  Object query = from(Users.USERS).select(Users.ID).forUpdate();
  // right: Object query = from(Users.USERS).forUpdate().select(Users.ID);
}
