package wrong.results;

import static dev.virga.sql.Sql.where;
import static wrong.Given.db;

import blog.User;
import blog.Users;
import java.util.Optional;

final class RecordForOptional {
  // error: incompatible types: inference variable R has incompatible bounds ... Optional<User> ... User
  User user = db.run(Users.findFirst(where(Users.ID.eq(1L))));
  // right: Optional<User> user = db.run(Users.findFirst(where(Users.ID.eq(1L))));
}
