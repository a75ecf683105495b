package wrong.relations;

import static dev.virga.sql.Sql.orderBy;

import blog.Posts;
import blog.Users;

final class OrderAlongTheWrongSide {
  // error: required: Clause<? super Users>[] ... found: OrderBy<Posts>
  Object query = Users.findMany(orderBy(Posts.AUTHOR.get(Users.USERNAME).asc()));
  // right: Object query = Posts.findMany(orderBy(Posts.AUTHOR.get(Users.USERNAME).asc()));
}
