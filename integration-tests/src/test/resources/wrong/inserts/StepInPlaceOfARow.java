package wrong.inserts;

import blog.NewUser;

final class StepInPlaceOfARow {
  // error: incompatible types: NewUser.Username cannot be converted to NewUser
  NewUser row = NewUser.email("x");
  // right: NewUser row = NewUser.email("x").username("x");
}
