package wrong.relations;

import blog.Comments;
import blog.Users;

final class OptionalGetOfAnotherTable {
  // error: required: Operand<? super Users,V> ... found: TextColumn.Updatable<Comments>
  Object expression = Comments.AUTHOR.get(Comments.BODY);
  // right: Object expression = Comments.AUTHOR.get(Users.USERNAME);
}
