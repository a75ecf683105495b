package wrong.predicates;

import blog.Posts;

final class RegularExpressionOnANumber {
  // error: cannot find symbol ... method matches(String)
  Object condition = Posts.VIEWS.matches("1.*");
  // right: Object condition = Posts.TITLE.matches("1.*");
}
