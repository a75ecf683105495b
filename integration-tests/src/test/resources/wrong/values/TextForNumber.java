package wrong.values;

import blog.Posts;

final class TextForNumber {
  // error: no suitable method found for eq(String) ... String cannot be converted to Integer
  Object condition = Posts.VIEWS.eq("3");
  // right: Object condition = Posts.VIEWS.eq(3);
}
