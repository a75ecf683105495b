package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Tags;

final class SelectAfterTwoJoins {
  // error: required: Selectable<? super Object& ... found: TextColumn.Updatable<Tags>
  Object query = from(Posts.POSTS).join(Posts.AUTHOR).join(Posts.COMMENTS).select(Tags.NAME);
  // right: Object query = from(Posts.POSTS).join(Posts.AUTHOR).join(Posts.TAGS).select(Tags.NAME);
}
