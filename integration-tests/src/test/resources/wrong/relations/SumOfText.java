package wrong.relations;

import blog.Posts;
import blog.Users;

final class SumOfText {
  // error: no suitable method found for sum(TextColumn.Updatable<Posts>)
  Object query = Users.POSTS.sum(Posts.TITLE);
  // right: Object query = Users.POSTS.sum(Posts.VIEWS);
}
