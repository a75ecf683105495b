package wrong.inserts;

import blog.NewTag;
import blog.Tags;

final class OnlyKeyMissing {
  // error: cannot find symbol ... method body(String) ... interface NewTag
  Object query = Tags.insert(NewTag.body("x"));
  // right: Object query = Tags.insert(NewTag.name("x"));
}
