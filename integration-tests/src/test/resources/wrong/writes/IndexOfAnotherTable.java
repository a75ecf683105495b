package wrong.writes;

import blog.Posts;
import blog.Users;

final class IndexOfAnotherTable {
  // error: required: Operand<? super Users,?>,Operand<? super Users,?>[] ... found: TextColumn.Updatable<Users>,TextColumn.Updatable<Posts>
  Object index = Users.USERS.uniqueIndex(Users.BIO, Posts.TITLE);
  // right: Object index = Users.USERS.uniqueIndex(Users.BIO, Users.USERNAME);
}
