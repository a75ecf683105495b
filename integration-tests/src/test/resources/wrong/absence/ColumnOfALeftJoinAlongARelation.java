package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Comments;
import blog.Posts;

final class ColumnOfALeftJoinAlongARelation {
  // error: required: Selectable<? super Posts,R> ... found: TextColumn.Updatable<Comments>
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(Comments.BODY);
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.BODY));
}
