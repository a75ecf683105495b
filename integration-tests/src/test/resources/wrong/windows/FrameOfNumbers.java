package wrong.windows;

import static dev.virga.sql.Windows.following;
import static dev.virga.sql.Windows.orderedBy;
import static dev.virga.sql.Windows.preceding;

import blog.Posts;

final class FrameOfNumbers {
  // error: incompatible types: int cannot be converted to FrameBound
  Object window = orderedBy(Posts.ID.asc()).rows(1, 2);
  // right: Object window = orderedBy(Posts.ID.asc()).rows(preceding(1), following(2));
}
