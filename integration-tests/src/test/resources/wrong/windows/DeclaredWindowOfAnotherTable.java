package wrong.windows;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Windows.partitionBy;

import blog.Posts;
import blog.Users;

final class DeclaredWindowOfAnotherTable {
  // error: inference variable S has incompatible bounds ... lower bounds: Users
  Object query = from(Users.USERS).window("w", partitionBy(Posts.ID)).select(Users.ID);
  // right: Object query = from(Users.USERS).window("w", partitionBy(Users.ID)).select(Users.ID);
}
