package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class TermOfChainedAnd {
  // error: required: Clause<? super Users>[] ... found: Where<Object& ... Posts
  Object query = Users.findMany(where(Users.BIO.isNull().and(Posts.TITLE.eq("x"))));
  // right: Object query = Users.findMany(where(Users.BIO.isNull().and(Users.EMAIL.eq("x"))));
}
