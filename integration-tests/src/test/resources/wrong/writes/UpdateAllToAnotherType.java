package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllToAnotherType {
  // error: no suitable method found for set(TextColumn.Updatable<Users>,User::id) ... Column.Updatable<Users,V>
  Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::id);
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio);
}
