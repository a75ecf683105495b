package wrong.paging;

import blog.Users;

final class CursorOfAnotherType {
  // error: int cannot be converted to String
  Object query = Users.findMany().page(2).after(7);
  // right: Object query = Users.findMany().page(2).after("7");
}
