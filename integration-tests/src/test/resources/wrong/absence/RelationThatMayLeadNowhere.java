package wrong.absence;

import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Card;
import blog.PostQueries.Line;
import blog.Users;

final class RelationThatMayLeadNowhere {
  // error: no suitable method found for row(Card::new,TextColumn.Updatable<Comments>,OptionalExpr<Comments,String>) ... inference variable B has incompatible bounds ... Optional<V> ... String
  Object query = Comments.findMany().select(row(Card::new, Comments.BODY, Comments.AUTHOR.get(Users.USERNAME)));
  // right: Object query = Comments.findMany().select(row(Line::new, Comments.BODY, Comments.AUTHOR.get(Users.USERNAME)));
}
