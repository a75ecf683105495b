package wrong.inserts;

import blog.NewUser;

final class GeneratedColumn {
  // error: cannot find symbol ... method id(int) ... interface NewUser
  Object row = NewUser.email("x").username("x").id(1);
  // right: Object row = NewUser.email("x").username("x");
}
