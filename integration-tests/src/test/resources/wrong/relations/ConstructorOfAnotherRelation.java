package wrong.relations;

import blog.PostQueries.PostWithComments;
import blog.Users;
import wrong.Given.WithPosts;

final class ConstructorOfAnotherRelation {
  // error: no suitable method found for with(ToMany<Users,Posts,Post>,PostWithCo[...]::new) ... User cannot be converted to Post
  Object query = Users.findMany().with(Users.POSTS, PostWithComments::new);
  // right: Object query = Users.findMany().with(Users.POSTS, WithPosts::new);
}
