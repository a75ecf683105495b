package wrong.paging;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Sort;

final class SortOfATableNotJoined {
  static final Sort<Posts> SORT = Sort.by("title", Posts.TITLE.asc());

  // error: no suitable method found for orderBy(
  Object query = from(Users.USERS).orderBy(SORT.parse("title")).select(Users.ID);
  // right: Object query = from(Users.USERS).join(Users.POSTS).orderBy(SORT.parse("title")).select(Users.ID);
}
