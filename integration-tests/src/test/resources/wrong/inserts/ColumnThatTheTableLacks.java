package wrong.inserts;

import blog.NewTag;

final class ColumnThatTheTableLacks {
  // error: cannot find symbol ... method id(int) ... interface NewTag
  Object row = NewTag.name("x").id(1);
  // right: Object row = NewTag.name("x");
}
