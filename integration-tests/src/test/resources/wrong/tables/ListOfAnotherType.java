package wrong.tables;

import static dev.virga.sql.TableFunctions.unnest;

import blog.AuthorStats;
import java.util.List;

final class ListOfAnotherType {
  // error: no suitable method found for unnest(
  Object function = unnest(AuthorStats.POSTS, List.of("x"));
  // right: Object function = unnest(AuthorStats.POSTS, List.of(1L));
}
