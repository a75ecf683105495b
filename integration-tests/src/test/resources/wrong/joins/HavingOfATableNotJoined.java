package wrong.joins;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class HavingOfATableNotJoined {
  // error: required: Condition<? super Users>[] ... found: Condition<Posts>
  Object query = from(Users.USERS).groupBy(Users.ID).having(Posts.VIEWS.gt(1));
  // right: Object query = from(Users.USERS).groupBy(Users.ID).having(count().gt(1L));
}
