package wrong.running;

import static dev.virga.sql.Sql.from;
import static wrong.Given.db;

import blog.Users;

final class OneWithoutSelect {
  // error: no suitable method found for one(From<Users,Users>)
  Object user = db.one(from(Users.USERS));
  // right: Object user = db.one(from(Users.USERS).select(Users.USERS));
}
