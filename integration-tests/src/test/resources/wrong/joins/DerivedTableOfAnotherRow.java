package wrong.joins;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.PostQueries.Card;
import blog.Posts;

final class DerivedTableOfAnotherRow {
  // error: incompatible types: inference variable R has incompatible bounds equality constraints: AuthorStat,R lower bounds: PostQueries.Card
  Object query = AuthorStats.as(from(Posts.POSTS).select(row(Card::new, Posts.TITLE, Posts.BODY)));
  // right: Object query = AuthorStats.as(from(Posts.POSTS).select(row(AuthorStat::new, Posts.AUTHOR_ID, Posts.ID, Posts.ID)));
}
