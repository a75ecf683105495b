package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class SelectOfATableNotJoined {
  // error: required: Selectable<? super Users,R> ... found: TextColumn.Updatable<Posts>
  Object query = from(Users.USERS).select(Posts.TITLE);
  // right: Object query = from(Users.USERS).join(Users.POSTS).select(Posts.TITLE);
}
