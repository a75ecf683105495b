package wrong.expressions;

import static dev.virga.sql.DateTimeField.DAY;
import static dev.virga.sql.DateTimes.dateTrunc;

import blog.Posts;

final class TruncatedText {
  // error: no suitable method found for dateTrunc(DateTimeField
  Object expression = dateTrunc(DAY, Posts.TITLE);
  // right: Object expression = dateTrunc(DAY, Posts.CREATED_AT);
}
