package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertOnAnIndexOfAnotherTable {
  // error: no suitable method found for onConflict(UniqueIndex<Posts>) ... UniqueIndex<Posts> cannot be converted to UniqueIndex<Users>
  Object query = Users.insert(NEW_USER).onConflict(Posts.POSTS.uniqueIndex(Posts.TITLE)).doNothing();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.USERS.uniqueIndex(Users.BIO)).doNothing();
}
