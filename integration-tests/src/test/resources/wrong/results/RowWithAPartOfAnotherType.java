package wrong.results;

import static dev.virga.sql.Sql.row;

import blog.PostQueries.Card;
import blog.Posts;

final class RowWithAPartOfAnotherType {
  // error: no suitable method found for row(Card::new,TextColumn.Updatable<Posts>,NumberColumn.Updatable<Posts,Integer>) ... inference variable B has incompatible bounds ... Integer ... String
  Object query = Posts.findMany().select(row(Card::new, Posts.TITLE, Posts.VIEWS));
  // right: Object query = Posts.findMany().select(row(Card::new, Posts.TITLE, Posts.BODY));
}
