package wrong.results;

import static dev.virga.sql.Sql.row;

import blog.PostQueries.Card;
import blog.Posts;

final class RowWithAPartTooFew {
  // error: required: String,String ... found: A
  Object query = Posts.findMany().select(row(Card::new, Posts.TITLE));
  // right: Object query = Posts.findMany().select(row(Card::new, Posts.TITLE, Posts.BODY));
}
