package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class RecordOfATableNotJoined {
  // error: required: Selectable<? super Users,R> ... found: Table<Posts,Post>
  Object query = from(Users.USERS).select(Posts.POSTS);
  // right: Object query = from(Users.USERS).select(Users.USERS);
}
