package wrong.inserts;

import blog.NewUser;

final class AnotherOrder {
  // error: String
  Object row = NewUser.username("x").email("x");
  // right: Object row = NewUser.email("x").username("x");
}
