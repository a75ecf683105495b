package wrong.writes;

import static wrong.Given.db;

import blog.Users;

final class UpdateInABatchWithoutFilter {
  // error: no suitable method found for batch(Update<Users,User>,Query<Long>,(a,b)->b) ... Update<Users,User> cannot be converted to Query<A>
  Object rows = db.batch(Users.update(Users.BIO.set("x")), Users.count(), (a, b) -> b);
  // right: Object rows = db.batch(Users.update(Users.BIO.set("x")).everyRow(), Users.count(), (a, b) -> b);
}
