package wrong.absence;

import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class InnerJoinAfterALeftJoin {
  // error: required: Selectable<? super Object& ... found: TextColumn.Updatable<Posts>
  Object query = from(Users.USERS).leftJoin(Users.POSTS).join(Posts.COMMENTS).select(Posts.TITLE);
  // right: Object query = from(Users.USERS).leftJoin(Users.POSTS).join(Posts.COMMENTS).select(Comments.BODY);
}
