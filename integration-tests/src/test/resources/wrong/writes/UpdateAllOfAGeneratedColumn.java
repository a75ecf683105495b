package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllOfAGeneratedColumn {
  // error: no suitable method found for set(NumberColumn<Users,Long>,User::id) ... Column.Updatable<Users,V>
  Object query = updateAll(Users.USERS, List.<User>of()).by(Users.EMAIL, User::email).set(Users.ID, User::id);
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.EMAIL, User::email).set(Users.BIO, User::bio);
}
