package wrong.columns;

import static dev.virga.sql.Sql.orderBy;

import blog.Posts;
import blog.Users;

final class SecondOrderOfFindFirst {
  // error: required: Clause<? super Users>[] ... found: OrderBy<Object& ... Posts
  Object query = Users.findFirst(orderBy(Users.EMAIL.asc(), Posts.ID.asc()));
  // right: Object query = Users.findFirst(orderBy(Users.EMAIL.asc(), Users.ID.asc()));
}
