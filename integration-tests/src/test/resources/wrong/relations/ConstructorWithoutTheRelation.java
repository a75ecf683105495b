package wrong.relations;

import blog.PostQueries.PostWithComments;
import blog.Posts;

final class ConstructorWithoutTheRelation {
  // error: required: Post,List<Comment> ... found: Post,A,B
  Object query = Posts.findMany().with(Posts.AUTHOR, Posts.COMMENTS, PostWithComments::new);
  // right: Object query = Posts.findMany().with(Posts.COMMENTS, PostWithComments::new);
}
