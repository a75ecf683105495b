package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Posts;
import blog.Users;

final class LeftSideOfARightJoin {
  // error: required: Selectable<? super Users,R> ... found: TextColumn.Updatable<Posts>
  Object query = from(Posts.POSTS).rightJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(Posts.TITLE);
  // right: Object query = from(Posts.POSTS).rightJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(optional(Posts.TITLE));
}
