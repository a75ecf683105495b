package wrong.predicates;

import blog.Users;

final class DistinctFromAnotherType {
  // error: no suitable method found for isDistinctFrom(int)
  Object condition = Users.BIO.isDistinctFrom(3);
  // right: Object condition = Users.BIO.isDistinctFrom("3");
}
