package wrong.dynamic;

import static dev.virga.sql.Sql.columns;

import blog.Posts;
import blog.Users;
import java.util.Map;

final class NamedColumnOfAnotherTable {
  // error: Posts
  Object query = Users.findMany().select(columns(Map.of("title", Posts.TITLE)));
  // right: Object query = Users.findMany().select(columns(Map.of("name", Users.USERNAME)));
}
