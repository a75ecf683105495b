package wrong.inserts;

import blog.NewComment;
import blog.NewPost;
import blog.NewUser;
import blog.Users;
import java.util.List;

final class ChildOfAnotherTable {
  // error: OfPost
  Object row = NewUser.email("x").username("x").with(Users.POSTS, List.of(NewComment.ofPost().body("x")));
  // right: Object row = NewUser.email("x").username("x").with(Users.POSTS, List.of(NewPost.ofAuthor().title("x").body("x")));
}
