package wrong.writes;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class UpdateByAWhere {
  // error: incompatible types: no instance(s) of type variable(s) S exist so that Where<S> conforms to Condition<? super Users>
  Object query = Users.update(Users.BIO.set("x")).where(where(Users.ID.eq(1L)));
  // right: Object query = Users.update(Users.BIO.set("x")).where(Users.ID.eq(1L));
}
