package wrong.inserts;

import blog.NewComment;

final class ForeignKeyOfAChild {
  // error: cannot find symbol ... method postId(long)
  Object row = NewComment.ofPost().body("x").postId(1L);
  // right: Object row = NewComment.ofPost().body("x").authorId(1L);
}
