package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Comments;
import blog.Posts;

final class OptionalColumnInACalculation {
  // error: cannot find symbol ... method plus(long) ... interface Selectable<Object,Optional<Long>>
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.ID).plus(1L));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.ID.plus(1L)));
}
