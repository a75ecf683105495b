package wrong.tables;

import static dev.virga.sql.TableFunctions.unnest;

import blog.AuthorStats;
import java.util.List;

final class SecondListOfAnotherType {
  // error: String
  Object function = unnest(AuthorStats.POSTS, List.of(1L)).and(AuthorStats.VIEWS, List.of("x"));
  // right: Object function = unnest(AuthorStats.POSTS, List.of(1L)).and(AuthorStats.VIEWS, List.of(1L));
}
