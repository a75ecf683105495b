package wrong.predicates;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Tuple;

final class TupleOfAnotherTable {
  // error: required: Condition<? super Users>[] ... found: Condition<Object&
  Object query = from(Users.USERS).where(tuple(Users.ID, Posts.ID).eq(Tuple.of(1L, 2L))).select(Users.ID);
  // right: Object query = from(Users.USERS).where(tuple(Users.ID, Users.EMAIL).eq(Tuple.of(1L, "x"))).select(Users.ID);
}
