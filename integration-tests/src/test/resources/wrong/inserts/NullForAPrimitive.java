package wrong.inserts;

import blog.NewPost;

final class NullForAPrimitive {
  // error: incompatible types: <nulltype> cannot be converted to long
  Object row = NewPost.authorId(null);
  // right: Object row = NewPost.authorId(1);
}
