package wrong.expressions;

import static dev.virga.sql.Functions.nullif;

import blog.Posts;

final class NullifOfAnotherType {
  // error: no suitable method found for nullif(
  Object expression = nullif(Posts.VIEWS, Posts.TITLE);
  // right: Object expression = nullif(Posts.VIEWS, Posts.VIEWS);
}
