package wrong.expressions;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.select;

import blog.Posts;

final class SelectWithoutItsTable {
  // error: required: Selectable<Object,R> ... found: TextColumn.Updatable<Posts>
  Object query = select(Posts.TITLE);
  // right: Object query = from(Posts.POSTS).select(Posts.TITLE);
}
