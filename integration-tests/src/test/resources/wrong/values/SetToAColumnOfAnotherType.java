package wrong.values;

import blog.Posts;

final class SetToAColumnOfAnotherType {
  // error: no suitable method found for set(TextColumn.Updatable<Posts>) ... TextColumn.Updatable<Posts> cannot be converted to Integer
  Object assignment = Posts.VIEWS.set(Posts.TITLE);
  // right: Object assignment = Posts.VIEWS.set(Posts.VIEWS);
}
