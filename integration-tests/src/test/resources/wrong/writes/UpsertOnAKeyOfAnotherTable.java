package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertOnAKeyOfAnotherTable {
  // error: no suitable method found for onConflict(UniqueKey<Posts>) ... UniqueKey<Posts> cannot be converted to UniqueKey<Users>
  Object query = Users.insert(NEW_USER).onConflict(Posts.PRIMARY_KEY);
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.PRIMARY_KEY);
}
