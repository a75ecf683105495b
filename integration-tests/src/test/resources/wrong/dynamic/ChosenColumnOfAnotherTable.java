package wrong.dynamic;

import static dev.virga.sql.Sql.columns;

import blog.Posts;
import blog.Users;
import java.util.List;

final class ChosenColumnOfAnotherTable {
  // error: Posts
  Object query = Users.findMany().select(columns(List.of(Posts.TITLE)));
  // right: Object query = Users.findMany().select(columns(List.of(Users.USERNAME)));
}
