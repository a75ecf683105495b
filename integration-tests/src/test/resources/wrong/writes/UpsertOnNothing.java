package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;

final class UpsertOnNothing {
  // error: no suitable method found for onConflict(no arguments) ... onConflict(UniqueKey<Users>)
  Object query = Users.insert(NEW_USER).onConflict();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.PRIMARY_KEY);
}
