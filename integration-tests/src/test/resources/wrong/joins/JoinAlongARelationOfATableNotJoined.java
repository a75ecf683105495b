package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Users;

final class JoinAlongARelationOfATableNotJoined {
  // error: no suitable method found for join(ToOne<Comments,Posts,Post>) ... JoinPath<? super Users,? super X,? super Y>
  Object query = from(Users.USERS).join(Comments.POST);
  // right: Object query = from(Comments.COMMENTS).join(Comments.POST);
}
