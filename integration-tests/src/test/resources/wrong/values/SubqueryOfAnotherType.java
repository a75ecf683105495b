package wrong.values;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class SubqueryOfAnotherType {
  // error: no suitable method found for in(Select<String>) ... Subquery<Long>
  Object condition = Users.ID.in(from(Posts.POSTS).select(Posts.TITLE));
  // right: Object condition = Users.ID.in(from(Posts.POSTS).select(Posts.AUTHOR_ID));
}
