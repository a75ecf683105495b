package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class CountOfACount {
  // error: incompatible types: Query<Long> cannot be converted to RowQuery<?>
  long count = db.count(Users.count());
  // right: long count = db.run(Users.count());
}
