package wrong.expressions;

import static dev.virga.sql.DateTimes.plus;

import blog.Posts;
import java.time.Period;

final class PeriodPlusANumber {
  // error: no suitable method found for plus(
  Object expression = plus(Posts.VIEWS, Period.ofDays(1));
  // right: Object expression = plus(Posts.CREATED_AT, Period.ofDays(1));
}
