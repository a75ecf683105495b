package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.PostTags;
import blog.Posts;
import blog.Users;

final class OnOfALeftJoinNamesATableNotJoined {
  // error: incompatible types: inference variable X has incompatible bounds ... PostTags,Posts ... Object&
  Object query = from(Users.USERS).leftJoin(Posts.POSTS).on(Posts.ID.eq(PostTags.POST_ID));
  // right: Object query = from(Users.USERS).leftJoin(Posts.POSTS).on(Posts.AUTHOR_ID.eq(Users.ID));
}
