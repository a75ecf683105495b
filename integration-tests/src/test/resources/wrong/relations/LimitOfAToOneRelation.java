package wrong.relations;

import blog.Posts;

final class LimitOfAToOneRelation {
  // error: cannot find symbol ... method limit(int) ... variable AUTHOR of type ToOne<Posts,Users,User>
  Object relation = Posts.AUTHOR.limit(1);
  // right: Object relation = Posts.COMMENTS.limit(1);
}
