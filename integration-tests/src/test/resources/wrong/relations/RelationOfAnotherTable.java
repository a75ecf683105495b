package wrong.relations;

import blog.PostQueries.PostWithComments;
import blog.Posts;
import blog.Users;
import wrong.Given.WithComments;

final class RelationOfAnotherTable {
  // error: no suitable method found for with(ToMany<Posts,Comments,Comment>,WithComments::new) ... ToMany<Posts,Comments,Comment> cannot be converted to Selectable<? super Users,A>
  Object query = Users.findMany().with(Posts.COMMENTS, WithComments::new);
  // right: Object query = Posts.findMany().with(Posts.COMMENTS, PostWithComments::new);
}
