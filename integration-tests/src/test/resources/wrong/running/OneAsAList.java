package wrong.running;

import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.List;

final class OneAsAList {
  // error: incompatible types: inference variable R has incompatible bounds ... User ... List<User>
  List<User> users = db.one(Users.findMany());
  // right: List<User> users = db.list(Users.findMany());
}
