package wrong.predicates;

import blog.Users;

final class NotInOfAnotherType {
  // error: no suitable method found for notIn(String,String)
  Object condition = Users.ID.notIn("1", "2");
  // right: Object condition = Users.ID.notIn(1L, 2L);
}
