package wrong.predicates;

import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import dev.virga.sql.Tuple;

final class TupleOfAnotherType {
  // error: no suitable method found for lt(Tuple.Of2<Long,Long>)
  Object condition = tuple(Posts.ID, Posts.TITLE).lt(Tuple.of(1L, 2L));
  // right: Object condition = tuple(Posts.ID, Posts.TITLE).lt(Tuple.of(1L, "x"));
}
