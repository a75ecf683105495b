package wrong.writes;

import blog.Posts;
import blog.Users;

final class UpdateToAColumnOfAnotherTable {
  // error: no suitable method found for update(Assignment<Object&Posts&Users>) ... Assignment<? super Posts>
  Object query = Posts.update(Posts.TITLE.set(Users.USERNAME));
  // right: Object query = Posts.update(Posts.TITLE.set(Posts.BODY));
}
