package wrong.predicates;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class InExpressionsOfAnotherTable {
  // error: required: Condition<? super Posts>[] ... bounds: Users,Posts
  Object query = from(Posts.POSTS).where(Posts.AUTHOR_ID.in(Users.ID, Posts.ID)).select(Posts.ID);
  // right: Object query = from(Posts.POSTS).where(Posts.AUTHOR_ID.in(Posts.AUTHOR_ID, Posts.ID)).select(Posts.ID);
}
