package wrong.values;

import blog.Posts;

final class SumWithText {
  // error: no suitable method found for plus(String) ... String cannot be converted to Integer
  Object sum = Posts.VIEWS.plus("1");
  // right: Object sum = Posts.VIEWS.plus(1);
}
