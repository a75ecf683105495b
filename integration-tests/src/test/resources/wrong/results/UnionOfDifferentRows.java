package wrong.results;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.PostQueries.Author;
import blog.PostQueries.Card;
import blog.Posts;

final class UnionOfDifferentRows {
  // error: incompatible types: inference variable R has incompatible bounds equality constraints: PostQueries.Card,R lower bounds: PostQueries.Author
  Object query = from(Posts.POSTS).select(row(Card::new, Posts.TITLE, Posts.BODY)).unionAll(from(Posts.POSTS).select(row(Author::new, Posts.TITLE, Posts.BODY)));
  // right: Object query = from(Posts.POSTS).select(row(Card::new, Posts.TITLE, Posts.BODY)).unionAll(from(Posts.POSTS).select(row(Card::new, Posts.BODY, Posts.TITLE)));
}
