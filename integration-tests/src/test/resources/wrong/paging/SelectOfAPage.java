package wrong.paging;

import blog.Users;

final class SelectOfAPage {
  // error: method select(NumberColumn<Users,Long>) ... class Paged<User>
  Object query = Users.findMany().page(2).select(Users.ID);
  // right: Object query = Users.findMany().select(Users.ID).page(2);
}
