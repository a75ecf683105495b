package wrong.relations;

import blog.Posts;
import blog.Users;

final class EveryOfNothing {
  // error: required: Condition<? super Posts>,Condition<? super Posts>[] ... found: no arguments
  Object query = Users.POSTS.every();
  // right: Object query = Users.POSTS.every(Posts.BODY.isNotNull());
}
