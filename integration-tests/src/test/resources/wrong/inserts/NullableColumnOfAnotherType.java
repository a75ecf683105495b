package wrong.inserts;

import blog.NewComment;

final class NullableColumnOfAnotherType {
  // error: incompatible types: String cannot be converted to Long
  Object row = NewComment.postId(1).body("x").authorId("1");
  // right: Object row = NewComment.postId(1).body("x").authorId(1L);
}
