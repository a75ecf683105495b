package wrong.relations;

import blog.Posts;
import blog.Users;
import wrong.Given.Followed;

final class RelationBesideOneOfAnotherTable {
  // error: no suitable method found for with(ToOne<Posts,Users,User>,ToMany<Users,Follows,Follow>,Followed::new) ... ToMany<Users,Follows,Follow> cannot be converted to Selectable<? super Posts,B>
  Object query = Posts.findMany().with(Posts.AUTHOR, Users.FOLLOWERS, Followed::new);
  // right: Object query = Posts.findMany().with(Posts.AUTHOR, Posts.AUTHOR.select(Users.FOLLOWERS), Followed::new);
}
