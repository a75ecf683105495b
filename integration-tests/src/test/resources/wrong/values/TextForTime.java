package wrong.values;

import blog.Users;
import java.time.Instant;

final class TextForTime {
  // error: no suitable method found for gt(String) ... String cannot be converted to Instant
  Object condition = Users.CREATED_AT.gt("2026-01-01");
  // right: Object condition = Users.CREATED_AT.gt(Instant.EPOCH);
}
