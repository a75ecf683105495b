package wrong.results;

import static dev.virga.sql.Sql.from;
import static wrong.Given.db;

import blog.Users;

final class QueryWithoutSelect {
  // error: required: Query<R> ... found: From<Users,Users>
  Object rows = db.run(from(Users.USERS).where(Users.BIO.isNull()));
  // right: Object rows = db.run(from(Users.USERS).where(Users.BIO.isNull()).select(Users.ID));
}
