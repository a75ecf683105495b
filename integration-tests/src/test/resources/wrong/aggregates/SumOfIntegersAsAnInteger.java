package wrong.aggregates;

import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import dev.virga.sql.Select;

final class SumOfIntegersAsAnInteger {
  // error: inference variable R has incompatible equality constraints Integer,Long
  Select<Integer> query = from(Posts.POSTS).select(sum(Posts.VIEWS));
  // right: Select<Long> query = from(Posts.POSTS).select(sum(Posts.VIEWS));
}
