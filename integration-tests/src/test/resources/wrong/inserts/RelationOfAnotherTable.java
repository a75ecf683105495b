package wrong.inserts;

import blog.NewComment;
import blog.NewPost;
import blog.Posts;
import blog.Users;
import java.util.List;

final class RelationOfAnotherTable {
  // error: NewPost
  Object row = NewPost.authorId(1).title("x").body("x").with(Users.POSTS, List.of(NewPost.ofAuthor().title("x").body("x")));
  // right: Object row = NewPost.authorId(1).title("x").body("x").with(Posts.COMMENTS, List.of(NewComment.ofPost().body("x")));
}
