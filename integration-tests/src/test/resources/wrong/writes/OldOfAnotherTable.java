package wrong.writes;

import static dev.virga.sql.RowVersions.old;

import blog.Posts;
import blog.Users;

final class OldOfAnotherTable {
  // error: required: Selectable<? super Users,Q> ... found: TextExpr<Posts>
  Object query = Users.update(Users.BIO.set("x")).everyRow().returning(old(Posts.TITLE));
  // right: Object query = Users.update(Users.BIO.set("x")).everyRow().returning(old(Users.BIO));
}
