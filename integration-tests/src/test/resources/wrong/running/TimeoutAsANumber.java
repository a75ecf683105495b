package wrong.running;

import static wrong.Given.db;

import blog.Users;
import java.time.Duration;

final class TimeoutAsANumber {
  // error: incompatible types: int cannot be converted to Duration
  Object rows = db.timeout(5).run(Users.findMany());
  // right: Object rows = db.timeout(Duration.ofSeconds(5)).run(Users.findMany());
}
