package wrong.writes;

import static wrong.Given.NEW_USER;
import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.Optional;

final class UpsertWhereThatReturnsForSure {
  // error: incompatible types: inference variable R has incompatible bounds ... Optional<User> ... User
  User user = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded()).where(Users.BIO.isNull()).returning());
  // right: Optional<User> user = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded()).where(Users.BIO.isNull()).returning());
}
