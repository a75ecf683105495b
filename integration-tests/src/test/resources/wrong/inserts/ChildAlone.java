package wrong.inserts;

import blog.Comments;
import blog.NewComment;

final class ChildAlone {
  // error: no suitable method found for insert(NewComment.OfPost)
  Object query = Comments.insert(NewComment.ofPost().body("x"));
  // right: Object query = Comments.insert(NewComment.postId(1).body("x"));
}
