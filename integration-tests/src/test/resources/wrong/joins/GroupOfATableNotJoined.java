package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class GroupOfATableNotJoined {
  // error: required: Operand<? super Users,?>[] ... found: NumberColumn.Updatable<Posts,Long>
  Object query = from(Users.USERS).groupBy(Posts.AUTHOR_ID);
  // right: Object query = from(Posts.POSTS).groupBy(Posts.AUTHOR_ID);
}
