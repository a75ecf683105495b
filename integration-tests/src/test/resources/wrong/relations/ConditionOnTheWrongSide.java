package wrong.relations;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class ConditionOnTheWrongSide {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(Posts.AUTHOR.has(Users.USERNAME.eq("x"))));
  // right: Object query = Posts.findMany(where(Posts.AUTHOR.has(Users.USERNAME.eq("x"))));
}
