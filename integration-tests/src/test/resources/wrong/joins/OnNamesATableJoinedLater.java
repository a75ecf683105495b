package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class OnNamesATableJoinedLater {
  // error: incompatible types: inference variable X has incompatible bounds ... Posts,Comments ... Object&
  Object query = from(Users.USERS).join(Posts.POSTS).on(Comments.POST_ID.eq(Posts.ID)).join(Comments.COMMENTS).on(Comments.AUTHOR_ID.eq(Users.ID));
  // right: Object query = from(Users.USERS).join(Comments.COMMENTS).on(Comments.AUTHOR_ID.eq(Users.ID)).join(Posts.POSTS).on(Comments.POST_ID.eq(Posts.ID));
}
