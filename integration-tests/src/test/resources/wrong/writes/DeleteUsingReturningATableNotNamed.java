package wrong.writes;

import static dev.virga.sql.Sql.deleteFrom;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class DeleteUsingReturningATableNotNamed {
  // error: required: Selectable<? super Object&Posts&Users,Q> ... found: TextColumn.Updatable<Comments>
  Object query = deleteFrom(Posts.POSTS).using(Users.USERS).where(Posts.AUTHOR_ID.eq(Users.ID)).returning(Comments.BODY);
  // right: Object query = deleteFrom(Posts.POSTS).using(Users.USERS).where(Posts.AUTHOR_ID.eq(Users.ID)).returning(Users.BIO);
}
