package wrong.absence;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;

final class CalculationWithALeftJoin {
  // error: required: Selectable<? super Posts,R> ... found: NumberExpr<Object& ... Comments
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(Posts.ID.plus(Comments.ID));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(Posts.ID.plus(coalesce(Comments.ID, 0L)));
}
