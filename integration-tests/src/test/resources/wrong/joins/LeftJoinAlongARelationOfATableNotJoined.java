package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class LeftJoinAlongARelationOfATableNotJoined {
  // error: no suitable method found for leftJoin(ToMany<Posts,Comments,Comment>) ... JoinPath<? super Users,?,? super Y>
  Object query = from(Users.USERS).leftJoin(Posts.COMMENTS);
  // right: Object query = from(Users.USERS).leftJoin(Users.POSTS);
}
