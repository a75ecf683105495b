package wrong.writes;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;

import blog.Users;

final class ExistsInAnOrder {
  // error: required: Where<? super Users>[] ... found: OrderBy<Users>
  Object query = Users.exists(orderBy(Users.ID.asc()));
  // right: Object query = Users.exists(where(Users.ID.gt(1L)));
}
