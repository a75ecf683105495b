package wrong.dynamic;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;
import java.util.Optional;

final class GivenClauseOfAnotherTable {
  // error: Posts
  Object query = Users.findMany().given(Optional.of(where(Posts.TITLE.eq("x"))));
  // right: Object query = Users.findMany().given(Optional.of(where(Users.USERNAME.eq("x"))));
}
