package wrong.values;

import blog.Users;
import java.util.List;

final class ListOfAnotherType {
  // error: no suitable method found for in(List<String>) ... Collection<? extends Long>
  Object condition = Users.ID.in(List.of("1", "2"));
  // right: Object condition = Users.ID.in(List.of(1L, 2L));
}
