package wrong.columns;

import static dev.virga.sql.Sql.not;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class NegatedCondition {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(not(Posts.TITLE.eq("x"))));
  // right: Object query = Users.findMany(where(not(Users.EMAIL.eq("x"))));
}
