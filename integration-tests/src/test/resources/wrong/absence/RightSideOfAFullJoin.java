package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Posts;
import blog.Users;

final class RightSideOfAFullJoin {
  // error: required: Selectable<? super Object,R> ... found: TextColumn.Updatable<Users>
  Object query = from(Posts.POSTS).fullJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(Users.USERNAME);
  // right: Object query = from(Posts.POSTS).fullJoin(Users.USERS).on(Posts.AUTHOR_ID.eq(Users.ID)).select(optional(Users.USERNAME));
}
