package wrong.relations;

import blog.Posts;
import blog.Users;

final class GetOfTwoTables {
  // error: no suitable method found for get(NumberExpr<Object& ... Operand<? super Users,V>
  Object expression = Posts.AUTHOR.get(Users.ID.plus(Posts.ID));
  // right: Object expression = Posts.AUTHOR.get(Users.ID.plus(Users.ID));
}
