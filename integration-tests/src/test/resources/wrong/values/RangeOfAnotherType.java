package wrong.values;

import blog.Posts;

final class RangeOfAnotherType {
  // error: no suitable method found for between(int,String) ... String cannot be converted to Integer
  Object condition = Posts.VIEWS.between(1, "9");
  // right: Object condition = Posts.VIEWS.between(1, 9);
}
