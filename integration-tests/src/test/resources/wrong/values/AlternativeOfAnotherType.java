package wrong.values;

import static dev.virga.sql.Functions.coalesce;

import blog.Posts;
import dev.virga.sql.Expr;

final class AlternativeOfAnotherType {
  // error: no suitable method found for coalesce(NumberColumn.Updatable<Posts,Integer>,String) ... Integer lower bounds: String
  Expr<Object, Integer> views = coalesce(Posts.VIEWS, "none");
  // right: Expr<Object, Integer> views = coalesce(Posts.VIEWS, 0);
}
