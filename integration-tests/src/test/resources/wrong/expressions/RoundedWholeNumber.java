package wrong.expressions;

import static dev.virga.sql.Functions.castToNumber;
import static dev.virga.sql.Numbers.ceil;

import blog.Posts;
import dev.virga.codec.Codecs;

final class RoundedWholeNumber {
  // error: no suitable method found for ceil( ... cannot be converted to Operand<S,Double>
  Object expression = ceil(Posts.VIEWS);
  // right: Object expression = ceil(castToNumber(Posts.VIEWS, Codecs.DECIMAL));
}
