package wrong.relations;

import blog.PostTags;
import blog.Posts;
import blog.Tags;

final class ColumnBetweenWithoutThrough {
  // error: Ordering<PostTags> cannot be converted to Ordering<? super Tags>
  Object query = Posts.TAGS.orderBy(PostTags.POST_ID.asc());
  // right: Object query = Posts.TAGS.through(PostTags.POST_TAGS).orderBy(PostTags.POST_ID.asc());
}
