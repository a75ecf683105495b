package wrong.writes;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class ConditionWithoutWhere {
  // error: required: Clause<? super Users>[] ... found: Condition<Users>
  Object query = Users.findFirst(Users.ID.eq(1L));
  // right: Object query = Users.findFirst(where(Users.ID.eq(1L)));
}
