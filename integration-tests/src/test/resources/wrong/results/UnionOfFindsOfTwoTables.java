package wrong.results;

import blog.Posts;
import blog.Users;

final class UnionOfFindsOfTwoTables {
  // error: incompatible types: FindMany<Posts,Post> cannot be converted to Subquery<User>
  Object both = Users.findMany().union(Posts.findMany());
  // right: Object both = Users.findMany().union(Users.findMany());
}
