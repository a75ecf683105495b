package wrong.values;

import static dev.virga.sql.Functions.length;

import blog.Posts;

final class LengthOfANumber {
  // error: required: Operand<S,String> ... found: NumberColumn.Updatable<Posts,Integer>
  Object expression = length(Posts.VIEWS);
  // right: Object expression = length(Posts.TITLE);
}
