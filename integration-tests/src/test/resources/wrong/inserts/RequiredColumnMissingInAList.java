package wrong.inserts;

import blog.NewUser;
import blog.Users;
import java.util.List;

final class RequiredColumnMissingInAList {
  // error: no suitable method found for insert(List<NewUser.Username>) ... NewUser lower bounds: NewUser.Username
  Object query = Users.insert(List.of(NewUser.email("x")));
  // right: Object query = Users.insert(List.of(NewUser.email("x").username("x")));
}
