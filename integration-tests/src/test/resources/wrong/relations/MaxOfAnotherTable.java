package wrong.relations;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class MaxOfAnotherTable {
  // error: required: Operand<? super Posts,V> ... found: NumberColumn<Comments,Long>
  Object query = Users.POSTS.max(Comments.ID);
  // right: Object query = Users.POSTS.max(Posts.ID);
}
