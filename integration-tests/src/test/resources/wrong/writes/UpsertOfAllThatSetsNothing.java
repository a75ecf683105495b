package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;
import java.util.List;

final class UpsertOfAllThatSetsNothing {
  // error: required: Assignment<? super Users>,Assignment<? super Users>[] ... found: no arguments
  Object query = Users.insert(List.of(NEW_USER)).onConflict(Users.UNIQUE_EMAIL).doUpdate();
  // right: Object query = Users.insert(List.of(NEW_USER)).onConflict(Users.UNIQUE_EMAIL).doNothing();
}
