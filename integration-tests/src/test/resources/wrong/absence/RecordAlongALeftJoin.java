package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static wrong.Given.db;

import blog.Comment;
import blog.Comments;
import blog.Posts;
import java.util.List;
import java.util.Optional;

final class RecordAlongALeftJoin {
  // error: incompatible types: inference variable R has incompatible equality constraints Comment,Optional<R>
  List<Comment> rows = db.run(from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.COMMENTS)));
  // right: List<Optional<Comment>> rows = db.run(from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.COMMENTS)));
}
