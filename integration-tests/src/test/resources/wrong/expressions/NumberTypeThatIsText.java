package wrong.expressions;

import static dev.virga.sql.Functions.castToNumber;

import blog.Posts;
import dev.virga.codec.Codecs;

final class NumberTypeThatIsText {
  // error: found: ... Codec<String> ... bounds: Number
  Object expression = castToNumber(Posts.TITLE, Codecs.TEXT);
  // right: Object expression = castToNumber(Posts.TITLE, Codecs.LONG);
}
