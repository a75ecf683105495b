package wrong.writes;

import static dev.virga.sql.Sql.truncate;

import blog.Users;

final class TruncateOfAnAlias {
  // error: incompatible types: Alias<Users,User> cannot be converted to Table<?,?>
  Object query = truncate(Users.USERS.as("other"));
  // right: Object query = truncate(Users.USERS);
}
