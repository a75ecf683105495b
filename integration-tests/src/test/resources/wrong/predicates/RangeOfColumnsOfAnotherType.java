package wrong.predicates;

import blog.Posts;

final class RangeOfColumnsOfAnotherType {
  // error: no suitable method found for between(NumberColumn<Posts,Long>
  Object condition = Posts.VIEWS.between(Posts.ID, Posts.AUTHOR_ID);
  // right: Object condition = Posts.ID.between(Posts.ID, Posts.AUTHOR_ID);
}
