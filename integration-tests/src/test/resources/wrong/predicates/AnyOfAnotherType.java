package wrong.predicates;

import static dev.virga.sql.Sql.any;

import blog.Users;
import java.util.List;

final class AnyOfAnotherType {
  // error: no suitable method found for eq(Quantified<Object,String>)
  Object condition = Users.ID.eq(any(List.of("1", "2")));
  // right: Object condition = Users.ID.eq(any(List.of(1L, 2L)));
}
