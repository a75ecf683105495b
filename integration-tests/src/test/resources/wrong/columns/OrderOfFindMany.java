package wrong.columns;

import static dev.virga.sql.Sql.orderBy;

import blog.Posts;
import blog.Users;

final class OrderOfFindMany {
  // error: required: Clause<? super Users>[] ... found: OrderBy<Posts>
  Object query = Users.findMany(orderBy(Posts.VIEWS.desc()));
  // right: Object query = Posts.findMany(orderBy(Posts.VIEWS.desc()));
}
