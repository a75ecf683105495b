package wrong.running;

import static wrong.Given.db;

import blog.User;
import blog.Users;

final class OneOfAQueryOfOneRow {
  // error: required: RowQuery<R> found: FindFirst<Users,User>
  User user = db.one(Users.findFirst());
  // right: User user = db.one(Users.findMany());
}
