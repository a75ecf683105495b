package wrong.relations;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class CountOnTheWrongSide {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(Posts.COMMENTS.count().gt(1L)));
  // right: Object query = Posts.findMany(where(Posts.COMMENTS.count().gt(1L)));
}
