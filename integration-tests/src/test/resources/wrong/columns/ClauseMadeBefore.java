package wrong.columns;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Where;

final class ClauseMadeBefore {
  // error: incompatible types: inference variable S has incompatible bounds ... Users ... Posts
  Where<Users> clause = where(Posts.TITLE.eq("x"));
  // right: Where<Users> clause = where(Users.EMAIL.eq("x"));
}
