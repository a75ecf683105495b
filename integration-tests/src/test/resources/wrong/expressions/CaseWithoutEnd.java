package wrong.expressions;

import static dev.virga.sql.Sql.caseWhen;
import static dev.virga.sql.Sql.from;

import blog.Posts;

final class CaseWithoutEnd {
  // error: required: Selectable<? super Posts,R> ... found: Case<Posts,String>
  Object query = from(Posts.POSTS).select(caseWhen(Posts.VIEWS.gt(1), Posts.TITLE));
  // right: Object query = from(Posts.POSTS).select(caseWhen(Posts.VIEWS.gt(1), Posts.TITLE).orNull());
}
