package wrong.joins;

import static dev.virga.sql.Sql.from;
import static wrong.Given.stats;

import blog.AuthorStats;
import blog.Posts;

final class DerivedTableHidesItsTables {
  // error: required: Selectable<? super AuthorStats,R> ... found: NumberColumn.Updatable<Posts,Long>
  Object query = from(stats()).select(Posts.AUTHOR_ID);
  // right: Object query = from(stats()).select(AuthorStats.AUTHOR_ID);
}
