package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class JoinWithoutOn {
  // error: cannot find symbol ... method select(TextColumn.Updatable<Posts>) ... class From.On<
  Object query = from(Users.USERS).join(Posts.POSTS).select(Posts.TITLE);
  // right: Object query = from(Users.USERS).crossJoin(Posts.POSTS).select(Posts.TITLE);
}
