package wrong.paging;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Sort;

final class SortAmongThoseOfAnotherTable {
  // error: equality constraints: Users ... bounds: Posts
  Sort<Users> sort = Sort.by("name", Users.USERNAME.asc()).and("title", Posts.TITLE.asc());
  // right: Sort<Users> sort = Sort.by("name", Users.USERNAME.asc()).and("newest", Users.ID.desc());
}
