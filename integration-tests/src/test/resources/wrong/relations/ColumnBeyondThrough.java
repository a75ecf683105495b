package wrong.relations;

import blog.Comments;
import blog.PostTags;
import blog.Posts;

final class ColumnBeyondThrough {
  // error: required: Selectable<? super Object& ... found: NumberColumn<Comments,Long>
  Object query = Posts.TAGS.through(PostTags.POST_TAGS).select(Comments.ID);
  // right: Object query = Posts.TAGS.through(PostTags.POST_TAGS).select(PostTags.TAG_NAME);
}
