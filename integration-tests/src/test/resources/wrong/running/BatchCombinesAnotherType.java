package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class BatchCombinesAnotherType {
  // error: bad operand types for binary operator '+' first type: Long second type: List<User>
  long sum = db.batch(Users.count(), Users.findMany(), Users.count(), (a, users, b) -> a + users);
  // right: long sum = db.batch(Users.count(), Users.findMany(), Users.count(), (a, users, b) -> a + users.size());
}
