package wrong.aggregates;

import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import dev.virga.sql.Select;
import java.math.BigDecimal;

final class SumOfBigintsAsALong {
  // error: inference variable R has incompatible equality constraints Long,BigDecimal
  Select<Long> query = from(Posts.POSTS).select(sum(Posts.ID));
  // right: Select<BigDecimal> query = from(Posts.POSTS).select(sum(Posts.ID));
}
