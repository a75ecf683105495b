package wrong.writes;

import static dev.virga.sql.RowVersions.excluded;
import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class ExcludedOfAnotherTable {
  // error: no suitable method found for doUpdate(Assignment<Object&Posts&Users>) ... doUpdate(Assignment<? super Users>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.set(excluded(Posts.TITLE)));
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.set(excluded(Users.EMAIL)));
}
