package wrong.relations;

import blog.Posts;
import blog.Users;

final class CorrelatedAny {
  // error: required: Condition<? super Posts>[] ... found: Condition<Object& ... Users
  Object condition = Users.POSTS.any(Posts.TITLE.eq(Users.USERNAME));
  // right: Object condition = Users.POSTS.any(Posts.TITLE.eq(Posts.AUTHOR.get(Users.USERNAME)));
}
