package wrong.results;

import static wrong.Given.db;

import blog.Users;

final class StreamOfOneRow {
  // error: required: Query<List<R>> ... found: FindFirst<Users,User>
  Object rows = db.stream(Users.findFirst());
  // right: Object rows = db.stream(Users.findMany());
}
