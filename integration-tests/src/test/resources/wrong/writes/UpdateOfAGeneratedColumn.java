package wrong.writes;

import blog.Users;

final class UpdateOfAGeneratedColumn {
  // error: cannot find symbol ... method set(long) ... variable ID of type NumberColumn<Users,Long>
  Object query = Users.update(Users.ID.set(1L));
  // right: Object query = Users.update(Users.EMAIL.set("x"));
}
