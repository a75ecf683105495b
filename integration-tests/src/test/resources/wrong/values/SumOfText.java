package wrong.values;

import blog.Posts;

final class SumOfText {
  // error: cannot find symbol ... method plus(String) ... variable TITLE of type TextColumn.Updatable<Posts>
  Object sum = Posts.TITLE.plus("x");
  // right: Object sum = Posts.VIEWS.plus(1);
}
