package wrong.absence;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class ColumnAlongARelationOfALeftJoin {
  // error: required: Selectable<? super Users,R> ... found: TextExpr<Posts>
  Object query = from(Users.USERS).leftJoin(Users.POSTS).select(Posts.AUTHOR.get(Users.USERNAME));
  // right: Object query = from(Users.USERS).join(Users.POSTS).select(Posts.AUTHOR.get(Users.USERNAME));
}
