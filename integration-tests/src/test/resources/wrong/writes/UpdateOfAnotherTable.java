package wrong.writes;

import blog.Posts;
import blog.Users;

final class UpdateOfAnotherTable {
  // error: no suitable method found for update(Assignment<Posts>) ... Assignment<Posts> cannot be converted to Assignment<? super Users>
  Object query = Users.update(Posts.TITLE.set("x"));
  // right: Object query = Posts.update(Posts.TITLE.set("x"));
}
