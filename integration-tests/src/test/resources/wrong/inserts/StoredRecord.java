package wrong.inserts;

import blog.NewTag;
import blog.Tag;
import blog.Tags;

final class StoredRecord {
  // error: no suitable method found for insert(Tag) ... Tag cannot be converted to NewTag
  Object query = Tags.insert(new Tag("x"));
  // right: Object query = Tags.insert(NewTag.name("x"));
}
