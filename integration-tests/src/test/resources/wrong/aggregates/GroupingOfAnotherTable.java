package wrong.aggregates;

import static dev.virga.sql.Aggregates.grouping;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.rollup;

import blog.Posts;
import blog.Users;

final class GroupingOfAnotherTable {
  // error: no suitable method found for groupBy(GroupingSet<Posts>)
  Object query = from(Users.USERS).groupBy(rollup(Posts.ID)).select(grouping(Users.BIO));
  // right: Object query = from(Users.USERS).groupBy(rollup(Users.BIO)).select(grouping(Users.BIO));
}
