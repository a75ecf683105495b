package wrong.expressions;

import static dev.virga.sql.DateTimes.between;
import static dev.virga.sql.DateTimes.daysBetween;

import blog.Posts;

final class DaysBetweenTimestamps {
  // error: required: Operand<? super S,LocalDate>,Operand<? super S,LocalDate>
  Object expression = daysBetween(Posts.CREATED_AT, Posts.UPDATED_AT);
  // right: Object expression = between(Posts.CREATED_AT, Posts.UPDATED_AT);
}
