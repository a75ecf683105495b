package wrong.relations;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class OrderOfAToOneRelation {
  // error: cannot find symbol ... method orderBy(Ordering<Users>) ... variable AUTHOR of type ToOne<Posts,Users,User>
  Object relation = Posts.AUTHOR.orderBy(Users.ID.asc());
  // right: Object relation = Posts.COMMENTS.orderBy(Comments.ID.asc());
}
