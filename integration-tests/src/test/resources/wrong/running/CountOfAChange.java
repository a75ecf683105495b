package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class CountOfAChange {
  // error: incompatible types: Returning<User> cannot be converted to RowQuery<?>
  long count = db.count(Users.deleteEveryRow().returning());
  // right: long count = db.run(Users.deleteEveryRow());
}
