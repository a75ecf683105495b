package wrong.writes;

import static wrong.Given.NEW_USER;
import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.Optional;

final class UpsertThatReturnsForSure {
  // error: incompatible types: inference variable R has incompatible bounds ... Optional<User> ... User
  User user = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doNothing().returning());
  // right: Optional<User> user = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doNothing().returning());
}
