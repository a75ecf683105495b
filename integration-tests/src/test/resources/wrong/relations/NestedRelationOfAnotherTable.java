package wrong.relations;

import blog.PostQueries.PostWithComments;
import blog.Posts;
import blog.Users;
import wrong.Given.WithFollows;

final class NestedRelationOfAnotherTable {
  // error: no suitable method found for with(ToMany<Users,Follows,Follow>,WithFollows::new) ... ToMany<Users,Follows,Follow> cannot be converted to Selectable<? super Posts,A>
  Object relation = Users.POSTS.with(Users.FOLLOWERS, WithFollows::new);
  // right: Object relation = Users.POSTS.with(Posts.COMMENTS, PostWithComments::new);
}
