package wrong.running;

import static wrong.Given.db;

import blog.Users;
import java.util.List;

final class BatchOfAnUpdateWithoutFilter {
  // error: no suitable method found for batch(List<Update<Users,User>>)
  Object all = db.batch(List.of(Users.update(Users.BIO.set("x"))));
  // right: Object all = db.batch(List.of(Users.update(Users.BIO.set("x")).everyRow()));
}
