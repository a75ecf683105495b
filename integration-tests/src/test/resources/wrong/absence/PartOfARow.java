package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Card;
import blog.PostQueries.Line;
import blog.Posts;

final class PartOfARow {
  // error: required: Selectable<? super Posts,R> ... found: Selectable<Object& ... Comments
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(Card::new, Posts.TITLE, Comments.BODY));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(Line::new, Posts.TITLE, optional(Comments.BODY)));
}
