package wrong.paging;

import blog.Users;
import dev.virga.sql.Sort;

final class SortOfAColumn {
  // error: Ordering<? super S>
  Sort<Users> sort = Sort.by("name", Users.USERNAME);
  // right: Sort<Users> sort = Sort.by("name", Users.USERNAME.asc());
}
