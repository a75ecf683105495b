package wrong.writes;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;

import blog.Users;

final class DeleteByAnOrder {
  // error: incompatible types: no instance(s) of type variable(s) S exist so that OrderBy<S> conforms to Where<? super Users>
  Object query = Users.delete(orderBy(Users.ID.asc()));
  // right: Object query = Users.delete(where(Users.ID.eq(1L)));
}
