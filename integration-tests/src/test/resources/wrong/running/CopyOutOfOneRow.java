package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class CopyOutOfOneRow {
  // error: method copyOut in class Database cannot be applied to given types ... found: FindFirst<Users,User>
  Object rows = db.copyOut(Users.findFirst());
  // right: Object rows = db.copyOut(Users.findMany());
}
