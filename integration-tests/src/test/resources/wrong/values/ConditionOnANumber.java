package wrong.values;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class ConditionOnANumber {
  // error: required: Condition<? super S>,Condition<? super S>[] ... found: NumberColumn<Users,Long>
  Object query = Users.findMany(where(Users.ID));
  // right: Object query = Users.findMany(where(Users.ID.gt(1L)));
}
