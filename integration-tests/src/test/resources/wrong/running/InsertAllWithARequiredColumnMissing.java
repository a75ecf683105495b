package wrong.running;

import static wrong.Given.db;

import blog.NewUser;
import blog.Users;
import java.util.List;

final class InsertAllWithARequiredColumnMissing {
  // error: no suitable method found for insertAll(List< ... Username>) ... NewRow<Users>
  long rows = db.into(Users.USERS).insertAll(List.of(NewUser.email("a@example.org")));
  // right: long rows = db.into(Users.USERS).insertAll(List.of(NewUser.email("a@example.org").username("a")));
}
