package wrong.expressions;

import blog.Posts;

final class CollationOfANumber {
  // error: cannot find symbol
  Object sorted = Posts.VIEWS.collate("C");
  // right: Object sorted = Posts.TITLE.collate("C");
}
