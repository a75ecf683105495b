package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertWhereOfAnotherTable {
  // error: incompatible types: Condition<Posts> cannot be converted to Condition<? super Users>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded()).where(Posts.VIEWS.gt(1));
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.setExcluded()).where(Users.BIO.isNull());
}
