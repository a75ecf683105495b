package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Users;

final class UpsertThatSetsAGeneratedColumn {
  // error: cannot find symbol ... method setExcluded() ... variable ID of type NumberColumn<Users,Long>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.ID.setExcluded());
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded());
}
