package wrong.relations;

import blog.Comments;
import blog.Posts;
import blog.Tags;

final class NoneOfAnotherTable {
  // error: required: Condition<? super Comments>[] ... found: Condition<Tags>
  Object condition = Posts.COMMENTS.none(Tags.NAME.eq("x"));
  // right: Object condition = Posts.COMMENTS.none(Comments.BODY.eq("x"));
}
