package wrong.windows;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Windows.allRows;
import static dev.virga.sql.Windows.lead;

import blog.Posts;
import blog.Users;

final class ArgumentOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: Expr<Posts,String>
  Object query = from(Users.USERS).select(lead(Posts.TITLE).over(allRows()));
  // right: Object query = from(Users.USERS).select(lead(Users.BIO).over(allRows()));
}
