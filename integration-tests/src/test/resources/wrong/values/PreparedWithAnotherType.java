package wrong.values;

import static wrong.Given.USER_BY_ID;

final class PreparedWithAnotherType {
  // error: incompatible types: String cannot be converted to Long
  Object query = USER_BY_ID.with("1");
  // right: Object query = USER_BY_ID.with(1L);
}
