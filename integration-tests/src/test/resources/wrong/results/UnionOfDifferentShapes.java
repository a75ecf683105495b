package wrong.results;

import static dev.virga.sql.Sql.from;

import blog.Posts;

final class UnionOfDifferentShapes {
  // error: incompatible types: inference variable R has incompatible equality constraints String,Integer
  Object query = from(Posts.POSTS).select(Posts.TITLE).union(from(Posts.POSTS).select(Posts.VIEWS));
  // right: Object query = from(Posts.POSTS).select(Posts.TITLE).union(from(Posts.POSTS).select(Posts.BODY));
}
