package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.Posts;
import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllWhereOfAnotherTable {
  // error: incompatible types: Condition<Posts> cannot be converted to Condition<? super Users>
  Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio).where(Posts.VIEWS.gt(1));
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio).where(Users.BIO.isNull());
}
