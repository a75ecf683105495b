package wrong.values;

import blog.Users;

final class NullToSet {
  // error: reference to set is ambiguous
  Object assignment = Users.BIO.set(null);
  // right: Object assignment = Users.BIO.setNull();
}
