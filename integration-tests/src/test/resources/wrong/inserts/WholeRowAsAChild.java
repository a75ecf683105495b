package wrong.inserts;

import blog.NewComment;
import blog.NewPost;
import blog.Posts;
import java.util.List;

final class WholeRowAsAChild {
  // error: NewComment
  Object row = NewPost.authorId(1).title("x").body("x").with(Posts.COMMENTS, List.of(NewComment.postId(1).body("x")));
  // right: Object row = NewPost.authorId(1).title("x").body("x").with(Posts.COMMENTS, List.of(NewComment.ofPost().body("x")));
}
