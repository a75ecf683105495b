package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;

final class UpsertThatSetsNothing {
  // error: required: Assignment<? super Users>,Assignment<? super Users>[] ... found: no arguments
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doNothing();
}
