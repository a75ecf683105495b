package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertThatSetsAnotherTable {
  // error: no suitable method found for doUpdate(Assignment<Posts>) ... Assignment<Posts> cannot be converted to Assignment<? super Users>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Posts.TITLE.setExcluded());
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded());
}
