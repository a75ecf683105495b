package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class WhereOfCount {
  // error: required: Where<? super Users>[] ... found: Where<Posts>
  Object query = Users.count(where(Posts.TITLE.eq("x")));
  // right: Object query = Posts.count(where(Posts.TITLE.eq("x")));
}
