package wrong.inserts;

import blog.NewUser;

final class OptionalColumnTooEarly {
  // error: cannot find symbol ... method bio(String) ... interface NewUser.Username
  Object row = NewUser.email("x").bio("x").username("x");
  // right: Object row = NewUser.email("x").username("x").bio("x");
}
