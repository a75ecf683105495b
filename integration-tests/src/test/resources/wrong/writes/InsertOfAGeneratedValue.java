package wrong.writes;

import static dev.virga.sql.Sql.insertInto;

import blog.Comments;

final class InsertOfAGeneratedValue {
  // error: cannot find symbol ... method from(long) ... variable ID of type NumberColumn<Comments,Long>
  Object query = insertInto(Comments.COMMENTS).values(Comments.ID.from(1L), Comments.POST_ID.from(1L), Comments.BODY.from("x"));
  // right: Object query = insertInto(Comments.COMMENTS).values(Comments.POST_ID.from(1L), Comments.BODY.from("x"));
}
