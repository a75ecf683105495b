package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class GroupOfATableNotJoined {
  // error: no suitable method found for groupBy(NumberColumn.Updatable<Posts,Long>) ... NumberColumn.Updatable<Posts,Long> cannot be converted to Operand<? super Users,?>
  Object query = from(Users.USERS).groupBy(Posts.AUTHOR_ID);
  // right: Object query = from(Posts.POSTS).groupBy(Posts.AUTHOR_ID);
}
