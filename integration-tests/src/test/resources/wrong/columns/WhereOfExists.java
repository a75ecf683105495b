package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Comments;
import blog.Users;

final class WhereOfExists {
  // error: required: Where<? super Users>[] ... found: Where<Comments>
  Object query = Users.exists(where(Comments.BODY.like("%x")));
  // right: Object query = Comments.exists(where(Comments.BODY.like("%x")));
}
