package wrong.writes;

import static dev.virga.sql.Sql.deleteAll;

import blog.Comments;
import blog.Posts;
import java.util.List;

final class DeleteAllWhereOfAnotherTable {
  // error: Condition<Comments> cannot be converted to Condition<? super Posts>
  Object query = deleteAll(Posts.POSTS, List.of(1L)).by(Posts.ID).where(Comments.BODY.eq("x"));
  // right: Object query = deleteAll(Posts.POSTS, List.of(1L)).by(Posts.ID).where(Posts.BODY.eq("x"));
}
