package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Author;
import blog.Posts;
import wrong.Given.MaybeTitled;
import wrong.Given.Titled;

final class PartOfANestedRow {
  // error: required: Selectable<? super Posts,R> ... found: Selectable<Object& ... Comments
  Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(Titled::new, Posts.TITLE, row(Author::new, Comments.BODY, Posts.BODY)));
  // right: Object query = from(Posts.POSTS).leftJoin(Posts.COMMENTS).select(row(MaybeTitled::new, Posts.TITLE, optional(row(Author::new, Comments.BODY, Comments.BODY))));
}
