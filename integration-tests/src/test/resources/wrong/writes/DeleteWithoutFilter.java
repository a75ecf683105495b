package wrong.writes;

import blog.Users;

final class DeleteWithoutFilter {
  // error: required: Where<? super Users> ... found: no arguments
  Object query = Users.delete();
  // right: Object query = Users.deleteEveryRow();
}
