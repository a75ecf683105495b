package wrong.aggregates;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class OrderOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: Aggregate<Object&
  Object query = from(Users.USERS).select(arrayAgg(Users.ID).orderBy(Posts.ID.asc()));
  // right: Object query = from(Users.USERS).select(arrayAgg(Users.ID).orderBy(Users.EMAIL.asc()));
}
