package wrong.writes;

import static dev.virga.sql.Sql.limit;
import static dev.virga.sql.Sql.where;

import blog.Users;

final class DeleteByALimit {
  // error: incompatible types: Clause<Object> cannot be converted to Where<? super Users>
  Object query = Users.delete(limit(1));
  // right: Object query = Users.delete(where(Users.ID.eq(1L)));
}
