package wrong.values;

import blog.Users;

final class IdOfAnotherType {
  // error: incompatible types: String cannot be converted to long
  Object query = Users.findById("1");
  // right: Object query = Users.findById(1);
}
