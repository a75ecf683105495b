package wrong.writes;

import blog.AuthorStats;
import blog.Posts;

final class UpdateOfADerivedTable {
  // error: cannot find symbol ... method set(long) ... variable POSTS of type NumberColumn<AuthorStats,Long>
  Object assignment = AuthorStats.POSTS.set(1L);
  // right: Object assignment = Posts.VIEWS.set(1);
}
