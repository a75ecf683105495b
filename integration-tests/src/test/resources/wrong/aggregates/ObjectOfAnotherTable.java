package wrong.aggregates;

import static dev.virga.sql.Aggregates.jsonbObjectAgg;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class ObjectOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: Aggregate<Object&
  Object query = from(Users.USERS).select(jsonbObjectAgg(Users.EMAIL, Posts.VIEWS));
  // right: Object query = from(Users.USERS).select(jsonbObjectAgg(Users.EMAIL, Users.ID));
}
