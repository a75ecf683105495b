package wrong.predicates;

import blog.Users;

final class PatternColumnOfAnotherType {
  // error: no suitable method found for like(NumberColumn<Users,Long>)
  Object condition = Users.EMAIL.like(Users.ID);
  // right: Object condition = Users.EMAIL.like(Users.USERNAME);
}
