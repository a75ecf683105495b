package wrong.writes;

import blog.Users;

final class UpdateOfAnAliasedColumn {
  // error: cannot find symbol ... method set(String) ... interface TextColumn<Users>
  Object assignment = Users.EMAIL.of(Users.USERS.as("u")).set("x");
  // right: Object assignment = Users.EMAIL.set("x");
}
