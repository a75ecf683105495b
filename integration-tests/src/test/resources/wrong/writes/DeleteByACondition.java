package wrong.writes;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class DeleteByACondition {
  // error: incompatible types: Condition<Users> cannot be converted to Where<? super Users>
  Object query = Users.delete(Users.ID.eq(1L));
  // right: Object query = Users.delete(where(Users.ID.eq(1L)));
}
