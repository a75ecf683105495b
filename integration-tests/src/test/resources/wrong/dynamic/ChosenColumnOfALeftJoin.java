package wrong.dynamic;

import static dev.virga.sql.Sql.columns;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Posts;
import blog.Users;
import java.util.List;

final class ChosenColumnOfALeftJoin {
  // error: Posts
  Object query = from(Users.USERS).leftJoin(Users.POSTS).select(columns(List.of(Posts.TITLE)));
  // right: Object query = from(Users.USERS).leftJoin(Users.POSTS).select(columns(List.of(optional(Posts.TITLE))));
}
