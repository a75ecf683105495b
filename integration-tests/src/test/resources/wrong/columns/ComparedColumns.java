package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class ComparedColumns {
  // error: required: Clause<? super Users>[] ... found: Where<Object& ... Posts
  Object query = Users.findMany(where(Users.ID.eq(Posts.AUTHOR_ID)));
  // right: Object query = Posts.findMany(where(Posts.ID.eq(Posts.AUTHOR_ID)));
}
