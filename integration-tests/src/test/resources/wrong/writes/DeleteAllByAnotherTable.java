package wrong.writes;

import static dev.virga.sql.Sql.deleteAll;

import blog.Comments;
import blog.Posts;
import java.util.List;

final class DeleteAllByAnotherTable {
  // error: no suitable method found for by(NumberColumn<Comments,Long>) ... Column<Posts,Long>
  Object query = deleteAll(Posts.POSTS, List.of(1L)).by(Comments.ID);
  // right: Object query = deleteAll(Posts.POSTS, List.of(1L)).by(Posts.ID);
}
