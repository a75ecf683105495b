package wrong.writes;

import static wrong.Given.NEW_USER;
import static wrong.Given.db;

import blog.Users;

final class UpsertThatDoesNotSayWhatToDo {
  // error: required: Query<R> ... found: Insert.OnConflict<Users,User>
  Object rows = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL));
  // right: Object rows = db.run(Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doNothing());
}
