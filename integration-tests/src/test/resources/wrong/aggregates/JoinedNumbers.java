package wrong.aggregates;

import static dev.virga.sql.Aggregates.stringAgg;
import static dev.virga.sql.Functions.castToText;

import blog.Posts;

final class JoinedNumbers {
  // error: required: Operand<S,String>,String
  Object expression = stringAgg(Posts.VIEWS, ", ");
  // right: Object expression = stringAgg(castToText(Posts.VIEWS), ", ");
}
