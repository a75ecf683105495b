package wrong.running;

import static wrong.Given.db;

import blog.Users;

final class TagWithoutAValue {
  // error: required: String,String found: String
  Object rows = db.tagged("users").run(Users.findMany());
  // right: Object rows = db.tagged("route", "/users").run(Users.findMany());
}
