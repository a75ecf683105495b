package wrong.inserts;

import blog.NewUser;

final class RequiredColumnTwice {
  // error: cannot find symbol ... method email(String) ... interface NewUser.Username
  Object row = NewUser.email("x").email("y");
  // right: Object row = NewUser.email("x").username("y");
}
