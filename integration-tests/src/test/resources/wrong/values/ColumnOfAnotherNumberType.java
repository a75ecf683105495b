package wrong.values;

import blog.Posts;

final class ColumnOfAnotherNumberType {
  // error: no suitable method found for gt(NumberColumn<Posts,Long>) ... NumberColumn<Posts,Long> cannot be converted to Integer
  Object condition = Posts.VIEWS.gt(Posts.ID);
  // right: Object condition = Posts.AUTHOR_ID.gt(Posts.ID);
}
