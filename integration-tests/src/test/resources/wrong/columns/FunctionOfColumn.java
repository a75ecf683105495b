package wrong.columns;

import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class FunctionOfColumn {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(lower(Posts.TITLE).eq("x")));
  // right: Object query = Users.findMany(where(lower(Users.EMAIL).eq("x")));
}
