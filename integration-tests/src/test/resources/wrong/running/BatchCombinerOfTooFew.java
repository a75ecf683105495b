package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class BatchCombinerOfTooFew {
  // error: no suitable method found for batch(Query<Long>,Query<Long>,Query<Long>,(a,b)->a) ... incompatible parameter types in lambda expression
  Object all = db.batch(Users.count(), Users.count(), Users.count(), (a, b) -> a);
  // right: Object all = db.batch(Users.count(), Users.count(), Users.count(), (a, b, c) -> a);
}
