package wrong.inserts;

import blog.NewPost;
import blog.Posts;

final class LastRequiredColumnMissing {
  // error: no suitable method found for insert(NewPost.Body<NewPost>) ... NewPost.Body<NewPost> cannot be converted to NewPost
  Object query = Posts.insert(NewPost.authorId(1).title("x"));
  // right: Object query = Posts.insert(NewPost.authorId(1).title("x").body("x"));
}
