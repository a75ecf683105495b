package wrong.writes;

import blog.Users;

final class UpdateReturningWithoutFilter {
  // error: cannot find symbol ... method returning() ... class Update<Users,User>
  Object query = Users.update(Users.BIO.set("x")).returning();
  // right: Object query = Users.update(Users.BIO.set("x")).everyRow().returning();
}
