package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class ListOfSubqueryWithoutOuter {
  // error: required: Condition<? super Posts>[] ... found: Condition<Object& ... Users
  Object query = Users.ID.in(from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID)).select(Posts.AUTHOR_ID));
  // right: Object query = Users.ID.in(from(Posts.POSTS).outer(Users.USERS).where(Posts.AUTHOR_ID.eq(Users.ID)).select(Posts.AUTHOR_ID));
}
