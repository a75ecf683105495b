package wrong.expressions;

import static dev.virga.sql.Functions.function;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;
import dev.virga.codec.Codecs;

final class FunctionOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: Expr<Posts,String>
  Object query = from(Users.USERS).select(function("unaccent", Codecs.TEXT, Posts.TITLE));
  // right: Object query = from(Users.USERS).select(function("unaccent", Codecs.TEXT, Users.BIO));
}
