package wrong.writes;

import static dev.virga.sql.Sql.limit;

import blog.Users;

final class CountWithALimit {
  // error: required: Where<? super Users>[] ... found: Clause<Object>
  Object query = Users.count(limit(3));
  // right: Object query = Users.count();
}
