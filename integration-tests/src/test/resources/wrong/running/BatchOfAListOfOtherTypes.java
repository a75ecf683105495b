package wrong.running;

import static wrong.Given.db;

import blog.Users;
import java.util.List;

final class BatchOfAListOfOtherTypes {
  // error: incompatible types: inference variable R has incompatible bounds ... Long ... Long,Boolean
  List<Long> counts = db.batch(List.of(Users.count(), Users.exists()));
  // right: List<Long> counts = db.batch(List.of(Users.count(), Users.count()));
}
