package wrong.predicates;

import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import dev.virga.sql.Tuple;

final class TupleOfAnotherSize {
  // error: no suitable method found for eq(Tuple.Of3<Long,String,Integer>)
  Object condition = tuple(Posts.ID, Posts.TITLE).eq(Tuple.of(1L, "x", 2));
  // right: Object condition = tuple(Posts.ID, Posts.TITLE).eq(Tuple.of(1L, "x"));
}
