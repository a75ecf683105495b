package wrong.writes;

import static wrong.Given.NEW_USER;

import blog.Posts;
import blog.Users;

final class InsertReturningAnotherTable {
  // error: required: Selectable<? super Users,Q> ... found: TextColumn.Updatable<Posts>
  Object query = Users.insert(NEW_USER).returning(Posts.TITLE);
  // right: Object query = Users.insert(NEW_USER).returning(Users.ID);
}
