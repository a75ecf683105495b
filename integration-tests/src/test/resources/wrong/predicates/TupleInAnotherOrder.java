package wrong.predicates;

import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import dev.virga.sql.Tuple;
import java.util.List;

final class TupleInAnotherOrder {
  // error: no suitable method found for in(List<Tuple.Of2<String,Long>>)
  Object condition = tuple(Posts.ID, Posts.TITLE).in(List.of(Tuple.of("x", 1L)));
  // right: Object condition = tuple(Posts.ID, Posts.TITLE).in(List.of(Tuple.of(1L, "x")));
}
