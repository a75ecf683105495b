package wrong.values;

import blog.Posts;
import blog.Users;

final class FindOfAnotherTypeAsSubquery {
  // error: no suitable method found for in(FindMany<Posts,String>)
  Object condition = Users.ID.in(Posts.findMany().select(Posts.TITLE));
  // right: Object condition = Users.ID.in(Posts.findMany().select(Posts.AUTHOR_ID));
}
