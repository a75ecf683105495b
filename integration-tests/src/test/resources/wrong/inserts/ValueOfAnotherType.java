package wrong.inserts;

import blog.NewUser;

final class ValueOfAnotherType {
  // error: incompatible types: int cannot be converted to String
  Object row = NewUser.email(1);
  // right: Object row = NewUser.email("1");
}
