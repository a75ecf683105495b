package wrong.relations;

import blog.Posts;
import blog.Users;

final class SelectOfAnotherTable {
  // error: required: Selectable<? super Posts,Q> ... found: TextColumn.Updatable<Users>
  Object relation = Users.POSTS.select(Users.EMAIL);
  // right: Object relation = Users.POSTS.select(Posts.TITLE);
}
