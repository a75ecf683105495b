package wrong.relations;

import blog.Posts;
import blog.Users;

final class GetOfAToManyRelation {
  // error: cannot find symbol ... method get(TextColumn.Updatable<Posts>) ... variable POSTS of type ToMany<Users,Posts,Post>
  Object expression = Users.POSTS.get(Posts.TITLE);
  // right: Object expression = Users.POSTS.select(Posts.TITLE);
}
