package wrong.values;

import blog.Users;

final class IntForALong {
  // error: no suitable method found for eq(int) ... int cannot be converted to Long
  Object condition = Users.ID.eq(1);
  // right: Object condition = Users.ID.eq(1L);
}
