package wrong.writes;

import blog.Users;

final class UpdateWithAnEmptyFilter {
  // error: required: Condition<? super Users>,Condition<? super Users>[] ... found: no arguments
  Object query = Users.update(Users.BIO.set("x")).where();
  // right: Object query = Users.update(Users.BIO.set("x")).where(Users.ID.eq(1L));
}
