package wrong.expressions;

import blog.Posts;

final class BitsOfAText {
  // error: cannot find symbol
  Object bits = Posts.TITLE.bitAnd(1);
  // right: Object bits = Posts.VIEWS.bitAnd(1);
}
