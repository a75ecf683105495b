package wrong.writes;

import static dev.virga.sql.Sql.deleteAll;

import blog.Posts;
import java.util.List;

final class DeleteAllByAnotherType {
  // error: no suitable method found for by(NumberColumn<Posts,Long>) ... Column<Posts,String>
  Object query = deleteAll(Posts.POSTS, List.of("1")).by(Posts.ID);
  // right: Object query = deleteAll(Posts.POSTS, List.of(1L)).by(Posts.ID);
}
