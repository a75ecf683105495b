package wrong.absence;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;

final class FunctionOfALeftJoin {
  // error: required: Selectable<? super Posts,R> ... found: TextExpr<Comments>
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(lower(Comments.BODY));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(coalesce(lower(Comments.BODY), ""));
}
