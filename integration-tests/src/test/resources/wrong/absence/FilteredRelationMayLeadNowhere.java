package wrong.absence;

import blog.Posts;
import blog.Users;
import wrong.Given.Written;

final class FilteredRelationMayLeadNowhere {
  // error: no suitable method found for with(OptionalToOne<Posts,Users,User>,Written::new) ... inference variable A has incompatible bounds ... Optional<User> ... User
  Object query = Posts.findMany().with(Posts.AUTHOR.where(Users.BIO.isNotNull()), Written::new);
  // right: Object query = Posts.findMany().with(Posts.AUTHOR, Written::new);
}
