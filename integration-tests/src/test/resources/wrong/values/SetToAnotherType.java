package wrong.values;

import blog.Posts;

final class SetToAnotherType {
  // error: no suitable method found for set(String) ... String cannot be converted to Integer
  Object assignment = Posts.VIEWS.set("1");
  // right: Object assignment = Posts.VIEWS.set(1);
}
