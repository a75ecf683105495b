package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class WhereInPlaceOfOn {
  // error: cannot find symbol ... method where(Condition< ... class From.On<
  Object query = from(Users.USERS).join(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID));
  // right: Object query = from(Users.USERS).crossJoin(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID));
}
