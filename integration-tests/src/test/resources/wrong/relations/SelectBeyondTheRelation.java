package wrong.relations;

import static dev.virga.sql.Sql.row;

import blog.PostQueries.Card;
import blog.Posts;
import blog.Users;

final class SelectBeyondTheRelation {
  // error: required: Selectable<? super Posts,Q> ... found: Selectable<Object& ... Users
  Object relation = Users.POSTS.select(row(Card::new, Posts.TITLE, Users.USERNAME));
  // right: Object relation = Users.POSTS.select(row(Card::new, Posts.TITLE, Posts.AUTHOR.get(Users.USERNAME)));
}
