package wrong.inserts;

import blog.NewPost;
import blog.Posts;
import blog.Users;

final class RowOfAnotherTable {
  // error: no suitable method found for insert(NewPost) ... NewPost cannot be converted to NewUser
  Object query = Users.insert(NewPost.authorId(1).title("x").body("x"));
  // right: Object query = Posts.insert(NewPost.authorId(1).title("x").body("x"));
}
