package wrong.writes;

import static dev.virga.sql.Sql.truncate;

import blog.Users;

final class TruncateOfNothing {
  // error: required: Table<?,?>,Table<?,?>[] ... found: no arguments
  Object query = truncate();
  // right: Object query = truncate(Users.USERS);
}
