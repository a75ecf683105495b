package wrong.expressions;

import static dev.virga.sql.Functions.greatest;

import blog.Posts;

final class GreatestOfTwoTypes {
  // error: inference variable V has incompatible equality constraints String,Integer
  Object expression = greatest(Posts.VIEWS, Posts.TITLE);
  // right: Object expression = greatest(Posts.BODY, Posts.TITLE);
}
