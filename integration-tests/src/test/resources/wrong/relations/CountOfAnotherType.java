package wrong.relations;

import blog.Posts;

final class CountOfAnotherType {
  // error: no suitable method found for gt(String) ... String cannot be converted to Long
  Object condition = Posts.COMMENTS.count().gt("1");
  // right: Object condition = Posts.COMMENTS.count().gt(1L);
}
