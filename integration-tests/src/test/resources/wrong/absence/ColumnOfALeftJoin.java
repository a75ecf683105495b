package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Comments;
import blog.Posts;

final class ColumnOfALeftJoin {
  // error: required: Selectable<? super Posts,R> ... found: TextColumn.Updatable<Comments>
  Object query = from(Posts.POSTS).leftJoin(Comments.COMMENTS).on(Comments.POST_ID.eq(Posts.ID)).select(Comments.BODY);
  // right: Object query = from(Posts.POSTS).leftJoin(Comments.COMMENTS).on(Comments.POST_ID.eq(Posts.ID)).select(optional(Comments.BODY));
}
