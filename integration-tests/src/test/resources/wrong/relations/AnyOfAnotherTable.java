package wrong.relations;

import blog.Posts;
import blog.Tags;

final class AnyOfAnotherTable {
  // error: required: Condition<? super Tags>[] ... found: Condition<Posts>
  Object condition = Posts.TAGS.any(Posts.TITLE.eq("x"));
  // right: Object condition = Posts.TAGS.any(Tags.NAME.eq("x"));
}
