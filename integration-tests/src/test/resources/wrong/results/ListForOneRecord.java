package wrong.results;

import blog.Posts;
import blog.Users;
import wrong.Given.WithList;
import wrong.Given.WithPosts;

final class ListForOneRecord {
  // error: no suitable method found for with(ToOne<Posts,Users,User>,WithList::new) ... inference variable A has incompatible bounds ... User ... List<User>
  Object query = Posts.findMany().with(Posts.AUTHOR, WithList::new);
  // right: Object query = Users.findMany().with(Users.POSTS, WithPosts::new);
}
