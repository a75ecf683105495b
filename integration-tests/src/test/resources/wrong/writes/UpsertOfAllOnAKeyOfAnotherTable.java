package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Tags;
import blog.Users;
import java.util.List;

final class UpsertOfAllOnAKeyOfAnotherTable {
  // error: no suitable method found for onConflict(UniqueKey<Tags>) ... UniqueKey<Tags> cannot be converted to UniqueKey<Users>
  Object query = Users.insert(List.of(NEW_USER)).onConflict(Tags.PRIMARY_KEY);
  // right: Object query = Users.insert(List.of(NEW_USER)).onConflict(Users.UNIQUE_EMAIL);
}
