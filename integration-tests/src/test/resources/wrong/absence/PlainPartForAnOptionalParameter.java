package wrong.absence;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.Comments;
import blog.PostQueries.Line;
import blog.Posts;

final class PlainPartForAnOptionalParameter {
  // error: no suitable method found for row(Line::new,TextColumn.Updatable<Posts>,TextColumn.Updatable<Comments>) ... inference variable B has incompatible bounds ... String ... Optional<String>
  Object query = from(Posts.POSTS).join(Posts.COMMENTS).select(row(Line::new, Posts.TITLE, Comments.BODY));
  // right: Object query = from(Posts.POSTS).join(Posts.COMMENTS).select(row(Line::new, Posts.TITLE, optional(Comments.BODY)));
}
