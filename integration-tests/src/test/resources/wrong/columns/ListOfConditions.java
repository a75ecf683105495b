package wrong.columns;

import static dev.virga.sql.Sql.anyOf;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;
import java.util.List;

final class ListOfConditions {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(anyOf(List.of(Posts.TITLE.eq("x")))));
  // right: Object query = Users.findMany(where(anyOf(List.of(Users.EMAIL.eq("x")))));
}
