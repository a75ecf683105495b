package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class BatchOfNine {
  // error: no suitable method found for batch(Query<Long>,Query<Long>,Query<Long>,Query<Long>,Query<Long>,Query<Long>,Query<Long>,Query<Long>,Query<Long>,
  Object all = db.batch(Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), (a, b, c, d, e, f, g, h, i) -> a);
  // right: Object all = db.batch(Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), Users.count(), (a, b, c, d, e, f, g, h) -> a);
}
