package wrong.values;

import blog.Posts;

final class PatternForANumber {
  // error: cannot find symbol ... method like(String) ... variable VIEWS of type NumberColumn.Updatable<Posts,Integer>
  Object condition = Posts.VIEWS.like("1%");
  // right: Object condition = Posts.TITLE.like("1%");
}
