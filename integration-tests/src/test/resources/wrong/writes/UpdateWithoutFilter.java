package wrong.writes;

import static wrong.Given.db;

import blog.Users;

final class UpdateWithoutFilter {
  // error: required: Query<R> ... found: Update<Users,User>
  Object rows = db.run(Users.update(Users.BIO.set("x")));
  // right: Object rows = db.run(Users.update(Users.BIO.set("x")).everyRow());
}
