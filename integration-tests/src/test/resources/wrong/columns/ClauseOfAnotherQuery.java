package wrong.columns;

import static wrong.Given.TITLED;

import blog.Posts;
import blog.Users;

final class ClauseOfAnotherQuery {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(TITLED);
  // right: Object query = Posts.findMany(TITLED);
}
