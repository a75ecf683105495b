package wrong.values;

import blog.Users;

final class NullForAValue {
  // error: reference to eq is ambiguous
  Object condition = Users.BIO.eq(null);
  // right: Object condition = Users.BIO.isNull();
}
