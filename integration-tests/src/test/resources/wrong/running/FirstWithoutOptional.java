package wrong.running;

import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.Optional;

final class FirstWithoutOptional {
  // error: incompatible types: no instance(s) of type variable(s) R exist so that Optional<R> conforms to User
  User user = db.first(Users.findMany());
  // right: Optional<User> user = db.first(Users.findMany());
}
