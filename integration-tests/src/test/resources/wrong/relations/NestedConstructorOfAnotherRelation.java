package wrong.relations;

import blog.PostQueries.PostWithComments;
import blog.PostQueries.UserFeed;
import blog.Posts;
import blog.Users;

final class NestedConstructorOfAnotherRelation {
  // error: no suitable method found for with(ToMany<Posts,Tags,Tag>,PostWithCo[...]::new) ... inference variable A has incompatible bounds ... List<Tag> ... List<Comment>
  Object query = Users.findMany().with(Users.POSTS.with(Posts.TAGS, PostWithComments::new), UserFeed::new);
  // right: Object query = Users.findMany().with(Users.POSTS.with(Posts.COMMENTS, PostWithComments::new), UserFeed::new);
}
