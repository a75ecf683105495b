package wrong.writes;

import static dev.virga.sql.Sql.deleteFrom;
import static wrong.Given.db;

import blog.Posts;
import blog.Users;

final class DeleteUsingWithoutFilter {
  // error: required: Query<R> ... found: DeleteFrom<Object&Posts&Users,Object&Posts&Users,Post>
  Object rows = db.run(deleteFrom(Posts.POSTS).using(Users.USERS));
  // right: Object rows = db.run(deleteFrom(Posts.POSTS).using(Users.USERS).where(Posts.AUTHOR_ID.eq(Users.ID)));
}
