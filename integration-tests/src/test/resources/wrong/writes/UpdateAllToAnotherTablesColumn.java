package wrong.writes;

import static dev.virga.sql.Sql.updateAll;

import blog.Posts;
import blog.User;
import blog.Users;
import java.util.List;

final class UpdateAllToAnotherTablesColumn {
  // error: bad return type in lambda expression ... TextColumn.Updatable<Posts> cannot be converted to Operand<? super Users,String>
  Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio, given -> Posts.TITLE);
  // right: Object query = updateAll(Users.USERS, List.<User>of()).by(Users.ID, User::id).set(Users.BIO, User::bio, given -> Users.EMAIL);
}
