package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class WhereOfFindFirst {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findFirst(where(Posts.TITLE.eq("x")));
  // right: Object query = Users.findFirst(where(Users.EMAIL.eq("x")));
}
