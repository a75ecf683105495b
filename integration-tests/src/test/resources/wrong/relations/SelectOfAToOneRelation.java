package wrong.relations;

import blog.Posts;
import blog.Users;

final class SelectOfAToOneRelation {
  // error: required: Selectable<? super Users,Q> ... found: TextColumn.Updatable<Posts>
  Object relation = Posts.AUTHOR.select(Posts.TITLE);
  // right: Object relation = Posts.AUTHOR.select(Users.USERNAME);
}
