package wrong.joins;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.row;

import blog.PostQueries.Author;
import blog.Posts;
import blog.Users;
import wrong.Given.Titled;

final class PartOfANestedRowNotJoined {
  // error: required: Selectable<? super Posts,R> ... found: Selectable<Object& ... Users
  Object query = from(Posts.POSTS).select(row(Titled::new, Posts.TITLE, row(Author::new, Users.USERNAME, Users.BIO)));
  // right: Object query = from(Posts.POSTS).join(Posts.AUTHOR).select(row(Titled::new, Posts.TITLE, row(Author::new, Users.USERNAME, Users.BIO)));
}
