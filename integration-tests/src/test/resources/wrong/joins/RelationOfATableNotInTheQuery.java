package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class RelationOfATableNotInTheQuery {
  // error: required: Selectable<? super Posts,R> ... found: ToMany<Users,Posts,Post>
  Object query = from(Posts.POSTS).select(Users.POSTS);
  // right: Object query = from(Users.USERS).select(Users.POSTS);
}
