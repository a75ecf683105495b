package wrong.writes;

import static dev.virga.sql.Sql.deleteFrom;

import blog.Posts;
import blog.Users;

final class DeleteUsingATableNotNamed {
  // error: incompatible types: Condition<Users> cannot be converted to Condition<? super Posts>
  Object query = deleteFrom(Posts.POSTS).where(Users.BIO.isNull());
  // right: Object query = deleteFrom(Posts.POSTS).using(Users.USERS).where(Users.BIO.isNull());
}
