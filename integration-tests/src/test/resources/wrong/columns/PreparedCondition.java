package wrong.columns;

import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Param;

final class PreparedCondition {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = prepare((Param<String> title) -> Users.findMany(where(Posts.TITLE.eq(title))));
  // right: Object query = prepare((Param<String> title) -> Posts.findMany(where(Posts.TITLE.eq(title))));
}
