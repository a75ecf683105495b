package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class UpsertOnAConstraintOfAnotherTable {
  // error: incompatible types: UniqueKey<Posts> cannot be converted to UniqueKey<Users>
  Object query = Users.insert(NEW_USER).onConflict(Posts.POSTS.constraint("posts_pkey")).doNothing();
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.USERS.constraint("users_pkey")).doNothing();
}
