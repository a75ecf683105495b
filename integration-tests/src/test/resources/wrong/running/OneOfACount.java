package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class OneOfACount {
  // error: no suitable method found for one(Query<Long>)
  Object count = db.one(Users.count());
  // right: Object count = db.run(Users.count());
}
