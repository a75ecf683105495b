package wrong.paging;

import blog.Users;

final class PageOfFindFirst {
  // error: method page(int) ... class FindFirst<Users,User>
  Object query = Users.findFirst().page(2);
  // right: Object query = Users.findMany().page(2);
}
