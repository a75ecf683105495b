package wrong.values;

import static dev.virga.sql.Sql.val;

import blog.Posts;

final class ValueOfAnotherType {
  // error: no suitable method found for eq(Expr<Object,String>) ... Integer lower bounds: String
  Object condition = Posts.VIEWS.eq(val("3"));
  // right: Object condition = Posts.VIEWS.eq(val(3));
}
