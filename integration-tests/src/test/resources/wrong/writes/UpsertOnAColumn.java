package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;

final class UpsertOnAColumn {
  // error: no suitable method found for onConflict(TextColumn.Updatable<Users>) ... TextColumn.Updatable<Users> cannot be converted to UniqueKey<Users>
  Object query = Users.insert(NEW_USER).onConflict(Users.EMAIL);
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL);
}
