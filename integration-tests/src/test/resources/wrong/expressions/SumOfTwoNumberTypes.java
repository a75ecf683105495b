package wrong.expressions;

import static dev.virga.sql.Functions.castToNumber;

import blog.Posts;
import dev.virga.codec.Codecs;

final class SumOfTwoNumberTypes {
  // error: no suitable method found for plus(NumberColumn<Posts,Long>)
  Object expression = Posts.VIEWS.plus(Posts.ID);
  // right: Object expression = castToNumber(Posts.VIEWS, Codecs.LONG).plus(Posts.ID);
}
