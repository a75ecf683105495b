package wrong.columns;

import static dev.virga.sql.Sql.allOf;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;
import java.util.Optional;

final class OptionalCondition {
  // error: required: Clause<? super Users>[] ... found: Where<Posts>
  Object query = Users.findMany(where(allOf(Optional.of("x").map(Posts.TITLE::eq))));
  // right: Object query = Users.findMany(where(allOf(Optional.of("x").map(Users.EMAIL::eq))));
}
