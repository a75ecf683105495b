package wrong.writes;

import static dev.virga.sql.Sql.update;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class UpdateFromWhereOfATableNotNamed {
  // error: incompatible types: Condition<Comments> cannot be converted to Condition<? super Object&Posts&Users>
  Object query = update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME)).where(Comments.ID.eq(1L));
  // right: Object query = update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME)).where(Posts.AUTHOR_ID.eq(Users.ID));
}
