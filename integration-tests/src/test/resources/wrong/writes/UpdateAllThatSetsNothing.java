package wrong.writes;

import static dev.virga.sql.Sql.updateAll;
import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllThatSetsNothing {
  // error: required: Query<R> ... found: UpdateAll.Keyed<Users,User,User>
  Object rows = db.run(updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id));
  // right: Object rows = db.run(updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio));
}
