package wrong.columns;

import blog.Posts;
import blog.Users;

final class SelectOfFindMany {
  // error: required: Selectable<? super Users,Q> ... found: TextColumn.Updatable<Posts>
  Object query = Users.findMany().select(Posts.TITLE);
  // right: Object query = Posts.findMany().select(Posts.TITLE);
}
