package wrong.windows;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Windows.rank;

import blog.Posts;

final class FunctionWithoutAWindow {
  // error: required: Selectable<? super Posts,R> ... found: Windows.NumberWindowFunction<Object,Long>
  Object query = from(Posts.POSTS).select(rank());
  // right: Object query = from(Posts.POSTS).select(rank().over());
}
