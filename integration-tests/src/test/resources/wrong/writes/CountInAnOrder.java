package wrong.writes;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;

import blog.Users;

final class CountInAnOrder {
  // error: required: Where<? super Users>[] ... found: OrderBy<Users>
  Object query = Users.count(orderBy(Users.ID.asc()));
  // right: Object query = Users.count(where(Users.ID.gt(1L)));
}
