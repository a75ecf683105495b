package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class ForEachBatchOfOneRow {
  // error: required: Query<List<R>>,int,Consumer<? super List<R>> found: FindFirst<Users,User>,int,
  long rows = db.forEachBatch(Users.findFirst(), 100, users -> {});
  // right: long rows = db.forEachBatch(Users.findMany(), 100, users -> {});
}
