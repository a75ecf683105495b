package wrong.joins;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.PostQueries.Card;
import blog.Posts;
import blog.Users;

final class PartOfARowNotJoined {
  // error: required: Selectable<? super Posts,R> ... found: Selectable<Object& ... Users
  Object query = from(Posts.POSTS).select(row(Card::new, Posts.TITLE, Users.USERNAME));
  // right: Object query = from(Posts.POSTS).join(Posts.AUTHOR).select(row(Card::new, Posts.TITLE, Users.USERNAME));
}
