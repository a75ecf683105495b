package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllWithoutAKey {
  // error: cannot find symbol ... method set(TextColumn.Updatable<Users>,User::bio) ... UpdateAll.Unkeyed
  Object query = updateAll(Users.USERS, List.<User>of()).set(Users.BIO, User::bio);
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio);
}
