package wrong.results;

import blog.PostQueries.PostWithComments;
import blog.Posts;
import wrong.Given.Commented;

final class OneRecordForList {
  // error: no suitable method found for with(ToMany<Posts,Comments,Comment>,Commented::new) ... inference variable A has incompatible bounds ... List<Comment> ... Comment
  Object query = Posts.findMany().with(Posts.COMMENTS, Commented::new);
  // right: Object query = Posts.findMany().with(Posts.COMMENTS, PostWithComments::new);
}
