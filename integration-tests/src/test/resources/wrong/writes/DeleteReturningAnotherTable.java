package wrong.writes;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class DeleteReturningAnotherTable {
  // error: required: Selectable<? super Users,Q> ... found: TextColumn.Updatable<Posts>
  Object query = Users.delete(where(Users.ID.eq(1L))).returning(Posts.TITLE);
  // right: Object query = Users.delete(where(Users.ID.eq(1L))).returning(Users.EMAIL);
}
