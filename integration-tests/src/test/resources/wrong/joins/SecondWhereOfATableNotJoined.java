package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class SecondWhereOfATableNotJoined {
  // error: required: Condition<? super Users>[] ... found: Condition<Users>,Condition<Posts>
  Object query = from(Users.USERS).where(Users.BIO.isNull(), Posts.VIEWS.gt(1));
  // right: Object query = from(Users.USERS).join(Users.POSTS).where(Users.BIO.isNull(), Posts.VIEWS.gt(1));
}
