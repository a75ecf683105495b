package wrong.inserts;

import blog.NewUser;
import blog.Users;

final class EmptyRow {
  // error: NewUser is abstract; cannot be instantiated
  Object query = Users.insert(new NewUser());
  // right: Object query = Users.insert(NewUser.email("x").username("x"));
}
