package wrong.paging;

import static dev.virga.sql.Sql.from;

import blog.Users;

final class PageBeforeSelect {
  // error: method page(int) ... class From<Users,Users>
  Object query = from(Users.USERS).page(2);
  // right: Object query = from(Users.USERS).select(Users.USERS).page(2);
}
