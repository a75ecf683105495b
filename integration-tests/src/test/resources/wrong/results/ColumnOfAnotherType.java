package wrong.results;

import static dev.virga.sql.Sql.from;
import static wrong.Given.db;

import blog.Posts;
import java.util.List;

final class ColumnOfAnotherType {
  // error: incompatible types: inference variable R has incompatible equality constraints String,Integer
  List<String> rows = db.run(from(Posts.POSTS).select(Posts.VIEWS));
  // right: List<Integer> rows = db.run(from(Posts.POSTS).select(Posts.VIEWS));
}
