package wrong.writes;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class DeleteByAnotherTable {
  // error: incompatible types: inference variable S has incompatible bounds ... Posts ... Users
  Object query = Users.delete(where(Posts.TITLE.eq("x")));
  // right: Object query = Users.delete(where(Users.EMAIL.eq("x")));
}
