package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.Posts;
import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllByAnotherTable {
  // error: required: Column<Users,V>,Function<? super User,? extends V> ... found: NumberColumn<Posts,Long>,User::id
  Object query = updateAll(Users.USERS, List.<User>of()).by(Posts.ID, User::id);
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id);
}
