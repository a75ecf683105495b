package wrong.values;

import blog.Posts;

final class PatternOfAnotherType {
  // error: no suitable method found for like(int) ... int cannot be converted to String
  Object condition = Posts.TITLE.like(1);
  // right: Object condition = Posts.TITLE.like("1");
}
