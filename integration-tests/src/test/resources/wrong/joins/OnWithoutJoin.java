package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Users;

final class OnWithoutJoin {
  // error: cannot find symbol ... method on(Condition<Users>) ... class From<Users,Users>
  Object query = from(Users.USERS).on(Users.ID.gt(1L));
  // right: Object query = from(Users.USERS).where(Users.ID.gt(1L));
}
