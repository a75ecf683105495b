package wrong.writes;

import static wrong.Given.db;

import blog.Users;

final class UpdateInABatchWithoutFilter {
  // error: required: Query<A>,Query<B>,BiFunction<? super A,? super B,? extends R> ... found: Update<Users,User>,Query<Long>,(a,b)->b
  Object rows = db.batch(Users.update(Users.BIO.set("x")), Users.count(), (a, b) -> b);
  // right: Object rows = db.batch(Users.update(Users.BIO.set("x")).everyRow(), Users.count(), (a, b) -> b);
}
