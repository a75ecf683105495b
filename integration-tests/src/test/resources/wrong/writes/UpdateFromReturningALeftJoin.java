package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.update;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class UpdateFromReturningALeftJoin {
  // error: required: Selectable<? super Object& ... found: TextColumn.Updatable<Posts>
  Object query = update(Comments.COMMENTS).from(from(Users.USERS).leftJoin(Users.POSTS)).set(Comments.BODY.set("x")).where(Comments.AUTHOR_ID.eq(Users.ID)).returning(Posts.TITLE);
  // right: Object query = update(Comments.COMMENTS).from(from(Users.USERS).leftJoin(Users.POSTS)).set(Comments.BODY.set("x")).where(Comments.AUTHOR_ID.eq(Users.ID)).returning(optional(Posts.TITLE));
}
