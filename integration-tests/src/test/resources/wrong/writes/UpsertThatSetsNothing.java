package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;

final class UpsertThatSetsNothing {
  // error: no suitable method found for doUpdate(no arguments) ... doUpdate(Assignment<? super Users>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doNothing();
}
