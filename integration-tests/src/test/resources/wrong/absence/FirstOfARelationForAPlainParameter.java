package wrong.absence;

import blog.Posts;
import blog.Users;
import wrong.Given.Written;
import wrong.Given.Latest;

final class FirstOfARelationForAPlainParameter {
  // error: no suitable method found for with(First<Users,Posts,Post>,Written::new)
  Object query = Users.findMany().with(Users.POSTS.first(), Written::new);
  // right: Object query = Users.findMany().with(Users.POSTS.first(), Latest::new);
}
