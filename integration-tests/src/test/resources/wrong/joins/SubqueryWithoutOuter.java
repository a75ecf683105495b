package wrong.joins;

import static dev.virga.sql.Sql.exists;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class SubqueryWithoutOuter {
  // error: required: Condition<? super Posts>[] ... found: Condition<Object& ... Users
  Object query = Users.findMany(where(exists(from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID)).select(Posts.ID))));
  // right: Object query = Users.findMany(where(exists(from(Posts.POSTS).outer(Users.USERS).where(Posts.AUTHOR_ID.eq(Users.ID)).select(Posts.ID))));
}
