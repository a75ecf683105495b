package wrong.inserts;

import blog.NewUser;
import blog.Users;

final class RequiredColumnMissing {
  // error: no suitable method found for insert(NewUser.Username) ... NewUser.Username cannot be converted to NewUser
  Object query = Users.insert(NewUser.email("x"));
  // right: Object query = Users.insert(NewUser.email("x").username("x"));
}
