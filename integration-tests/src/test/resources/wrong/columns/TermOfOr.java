package wrong.columns;

import static dev.virga.sql.Sql.or;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class TermOfOr {
  // error: required: Clause<? super Users>[] ... found: Where<Object& ... Posts
  Object query = Users.findMany(where(or(Users.BIO.isNull(), Posts.TITLE.eq("x"))));
  // right: Object query = Users.findMany(where(or(Users.BIO.isNull(), Users.EMAIL.eq("x"))));
}
