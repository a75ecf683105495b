package wrong.values;

import blog.Users;

final class ColumnOfAnotherType {
  // error: no suitable method found for eq(NumberColumn<Users,Long>) ... NumberColumn<Users,Long> cannot be converted to String
  Object condition = Users.EMAIL.eq(Users.ID);
  // right: Object condition = Users.EMAIL.eq(Users.USERNAME);
}
