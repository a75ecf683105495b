package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Comments;
import blog.Posts;

final class CalculatedValue {
  // error: required: Clause<? super Posts>[] ... found: Where<Object& ... Comments
  Object query = Posts.findMany(where(Posts.ID.gt(Posts.ID.plus(Comments.ID))));
  // right: Object query = Posts.findMany(where(Posts.ID.gt(Posts.ID.plus(Posts.AUTHOR_ID))));
}
