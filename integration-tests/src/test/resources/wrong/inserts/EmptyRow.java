package wrong.inserts;

import blog.NewUser;
import blog.Users;

final class EmptyRow {
  // error: required: RowValues<Users> ... found: no arguments
  Object query = Users.insert(new NewUser());
  // right: Object query = Users.insert(NewUser.email("x").username("x"));
}
