package wrong.values;

import static dev.virga.sql.Sql.val;

import blog.Posts;

final class TypedValueOfAnotherType {
  // error: eq(
  Object condition = Posts.TITLE.eq(val(3, Posts.VIEWS.codec()));
  // right: Object condition = Posts.VIEWS.eq(val(3, Posts.VIEWS.codec()));
}
