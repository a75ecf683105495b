package wrong.writes;

import static wrong.Given.db;

import static dev.virga.sql.Sql.deleteAll;

import blog.Posts;
import java.util.List;

final class DeleteAllWithoutAKey {
  // error: method run in class Database cannot be applied to given types ... Unkeyed<Posts,Post,Long>
  long rows = db.run(deleteAll(Posts.POSTS, List.of(1L)));
  // right: long rows = db.run(deleteAll(Posts.POSTS, List.of(1L)).by(Posts.ID));
}
