package wrong.joins;

import static dev.virga.sql.Sql.exists;
import static dev.virga.sql.Sql.from;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class SubqueryBeyondItsOuterTable {
  // error: required: Condition<? super Object& ... found: Condition<Object& ... Posts ... Comments
  Object query = exists(from(Posts.POSTS).outer(Users.USERS).where(Posts.ID.eq(Comments.POST_ID)).select(Posts.ID));
  // right: Object query = exists(from(Posts.POSTS).outer(Comments.COMMENTS).where(Posts.ID.eq(Comments.POST_ID)).select(Posts.ID));
}
