package wrong.relations;

import blog.Posts;
import blog.Users;

final class FirstOfAToOneRelation {
  // error: cannot find symbol ... method first() ... variable AUTHOR of type ToOne<Posts,Users,User>
  Object query = Posts.AUTHOR.first();
  // right: Object query = Users.POSTS.first();
}
