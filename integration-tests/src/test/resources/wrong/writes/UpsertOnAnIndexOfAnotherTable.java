package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertOnAnIndexOfAnotherTable {
  // error: incompatible types: UniqueIndex<Posts> cannot be converted to UniqueKey<Users>
  Object query = Users.insert(NEW_USER).onConflict(Posts.POSTS.uniqueIndex(Posts.TITLE)).doNothing();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.USERS.uniqueIndex(Users.BIO)).doNothing();
}
