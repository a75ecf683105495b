package wrong.paging;

import static dev.virga.sql.Sql.orderBy;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Sort;

final class SortOfAnotherTable {
  static final Sort<Users> SORT = Sort.by("name", Users.USERNAME.asc());

  // error: Users
  Object query = Posts.findMany(orderBy(SORT.parse("name")));
  // right: Object query = Users.findMany(orderBy(SORT.parse("name")));
}
