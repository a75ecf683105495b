package wrong.relations;

import static dev.virga.sql.Aggregates.avg;
import blog.Posts;
import blog.Users;

final class AggregateOfAColumn {
  // error: no suitable method found for aggregate(NumberColumn.Updatable<Posts,Integer>)
  Object query = Users.POSTS.aggregate(Posts.VIEWS);
  // right: Object query = Users.POSTS.aggregate(avg(Posts.VIEWS));
}
