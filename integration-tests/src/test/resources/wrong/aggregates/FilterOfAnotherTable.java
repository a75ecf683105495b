package wrong.aggregates;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class FilterOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: NumberAggregate<Posts,Long>
  Object query = from(Users.USERS).select(count().filter(Posts.VIEWS.gt(1)));
  // right: Object query = from(Users.USERS).select(count().filter(Users.BIO.isNull()));
}
