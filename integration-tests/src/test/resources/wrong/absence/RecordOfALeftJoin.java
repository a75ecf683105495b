package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Comments;
import blog.Posts;

final class RecordOfALeftJoin {
  // error: required: Selectable<? super Posts,R> ... found: Table<Comments,Comment>
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(Comments.COMMENTS);
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.COMMENTS));
}
