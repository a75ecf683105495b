package wrong.writes;

import blog.Posts;
import blog.Users;

final class UpdateReturningAnotherTable {
  // error: required: Selectable<? super Users,Q> ... found: TextColumn.Updatable<Posts>
  Object query = Users.update(Users.BIO.set("x")).everyRow().returning(Posts.TITLE);
  // right: Object query = Users.update(Users.BIO.set("x")).everyRow().returning(Users.EMAIL);
}
