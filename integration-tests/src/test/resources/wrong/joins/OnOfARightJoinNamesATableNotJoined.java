package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class OnOfARightJoinNamesATableNotJoined {
  // error: incompatible types: inference variable X has incompatible bounds ... Comments,Posts ... Object&
  Object query = from(Users.USERS).rightJoin(Posts.POSTS).on(Posts.ID.eq(Comments.POST_ID));
  // right: Object query = from(Users.USERS).rightJoin(Posts.POSTS).on(Posts.AUTHOR_ID.eq(Users.ID));
}
