package wrong.windows;

import static dev.virga.sql.Windows.lag;

import blog.Posts;

final class AlternativeOfAnotherType {
  // error: no suitable method found for lag(
  Object function = lag(Posts.VIEWS, 1, "none");
  // right: Object function = lag(Posts.VIEWS, 1, 0);
}
