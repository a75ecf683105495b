package wrong.paging;

import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.List;

final class ListForAPage {
  // error: equality constraints: Page<User> ... bounds: List<User>
  List<User> page = db.run(Users.findMany().page(2));
  // right: List<User> page = db.run(Users.findMany().page(2)).rows();
}
