package wrong.predicates;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import blog.Users;

final class TupleComparedWithAnotherTable {
  // error: required: Condition<? super Users>[] ... found: Condition<Object&
  Object query = from(Users.USERS).where(tuple(Users.ID, Users.EMAIL).eq(tuple(Posts.ID, Posts.TITLE))).select(Users.ID);
  // right: Object query = from(Users.USERS).where(tuple(Users.ID, Users.EMAIL).eq(tuple(Users.ID, Users.BIO))).select(Users.ID);
}
