package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Card;
import blog.PostQueries.Line;
import blog.Posts;

final class OptionalPartForAPlainParameter {
  // error: no suitable method found for row(Card::new,TextColumn.Updatable<Posts>,Selectable<Object,Optional<String>>) ... inference variable B has incompatible bounds ... Optional<R> ... String
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(Card::new, Posts.TITLE, optional(Comments.BODY)));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(Line::new, Posts.TITLE, optional(Comments.BODY)));
}
