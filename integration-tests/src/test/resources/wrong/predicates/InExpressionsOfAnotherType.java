package wrong.predicates;

import blog.Posts;

final class InExpressionsOfAnotherType {
  // error: no suitable method found for in(TextColumn.Updatable<Posts>,TextColumn.Updatable<Posts>)
  Object condition = Posts.ID.in(Posts.TITLE, Posts.BODY);
  // right: Object condition = Posts.TITLE.in(Posts.TITLE, Posts.BODY);
}
