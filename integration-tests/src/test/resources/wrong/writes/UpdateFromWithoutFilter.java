package wrong.writes;

import static dev.virga.sql.Sql.update;
import static wrong.Given.db;

import blog.Posts;
import blog.Users;

final class UpdateFromWithoutFilter {
  // error: required: Query<R> ... found: UpdateOf.Unfiltered<Object&Posts&Users,Object&Posts&Users,Post>
  Object rows = db.run(update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME)));
  // right: Object rows = db.run(update(Posts.POSTS).from(Users.USERS).set(Posts.TITLE.set(Users.USERNAME)).where(Posts.AUTHOR_ID.eq(Users.ID)));
}
