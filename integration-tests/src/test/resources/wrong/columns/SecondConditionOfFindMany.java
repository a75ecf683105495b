package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class SecondConditionOfFindMany {
  // error: required: Clause<? super Users>[] ... found: Where<Object& ... Posts
  Object query = Users.findMany(where(Users.EMAIL.eq("x"), Posts.VIEWS.gt(1)));
  // right: Object query = Posts.findMany(where(Posts.TITLE.eq("x"), Posts.VIEWS.gt(1)));
}
