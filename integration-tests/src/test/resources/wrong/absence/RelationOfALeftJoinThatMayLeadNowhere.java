package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;

import blog.Comments;
import blog.Posts;
import blog.Users;

final class RelationOfALeftJoinThatMayLeadNowhere {
  // error: required: Selectable<? super Posts,R> ... found: OptionalExpr<Comments,String>
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(Comments.AUTHOR.get(Users.USERNAME));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(optional(Comments.AUTHOR.get(Users.USERNAME)));
}
