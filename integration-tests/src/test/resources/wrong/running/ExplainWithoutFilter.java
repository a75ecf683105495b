package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class ExplainWithoutFilter {
  // error: incompatible types: Update<Users,User> cannot be converted to Query<?>
  String plan = db.explain(Users.update(Users.BIO.set("x")));
  // right: String plan = db.explain(Users.update(Users.BIO.set("x")).everyRow());
}
