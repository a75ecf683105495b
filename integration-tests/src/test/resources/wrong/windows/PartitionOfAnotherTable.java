package wrong.windows;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Windows.partitionBy;
import static dev.virga.sql.Windows.rank;

import blog.Posts;
import blog.Users;

final class PartitionOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: NumberExpr<Posts,Long>
  Object query = from(Users.USERS).select(rank().over(partitionBy(Posts.ID)));
  // right: Object query = from(Users.USERS).select(rank().over(partitionBy(Users.ID)));
}
