package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Card;
import blog.PostQueries.Line;
import blog.Posts;
import blog.Users;

final class EarlierTablesOfARightJoin {
  // error: required: Selectable<? super Users,R> ... found: Selectable<Object& ... Comments
  Object query = from(Posts.POSTS).join(Posts.COMMENTS).rightJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(row(Card::new, Users.USERNAME, Comments.BODY));
  // right: Object query = from(Posts.POSTS).join(Posts.COMMENTS).rightJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(row(Line::new, Users.USERNAME, optional(Comments.BODY)));
}
