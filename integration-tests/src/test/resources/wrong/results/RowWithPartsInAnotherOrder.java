package wrong.results;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.PostQueries.Stat;
import blog.Posts;

final class RowWithPartsInAnotherOrder {
  // error: no suitable method found for row(Stat::new,NumberAggregate<Object,Long>,TextColumn.Updatable<Posts>) ... inference variable A has incompatible bounds ... Long ... String
  Object query = from(Posts.POSTS).select(row(Stat::new, count(), Posts.TITLE));
  // right: Object query = from(Posts.POSTS).select(row(Stat::new, Posts.TITLE, count()));
}
