package wrong.results;

import static dev.virga.sql.Sql.row;

import blog.PostQueries.Card;
import blog.Posts;

final class RowWithAPartTooMany {
  // error: required: String,String ... found: A,B,C
  Object query = Posts.findMany().select(row(Card::new, Posts.TITLE, Posts.BODY, Posts.ID));
  // right: Object query = Posts.findMany().select(row(Card::new, Posts.TITLE, Posts.BODY));
}
