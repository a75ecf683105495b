package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Follows;
import blog.Posts;
import blog.Users;

final class InsertOfAGeneratedColumn {
  // error: cannot find symbol ... method from(NumberColumn<Users,Long>) ... variable ID of type NumberColumn<Posts,Long>
  Object query = merge(Posts.POSTS).using(Users.USERS).on(Posts.TITLE.eq(Users.EMAIL)).whenNotMatched().insert(Posts.ID.from(Users.ID));
  // right: Object query = merge(Follows.FOLLOWS).using(Users.USERS).on(Follows.FOLLOWER_ID.eq(Users.ID)).whenNotMatched().insert(Follows.FOLLOWER_ID.from(Users.ID), Follows.FOLLOWED_ID.from(Users.ID));
}
