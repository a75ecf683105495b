package wrong.writes;

import blog.Posts;
import blog.Users;
import java.util.List;

final class UpdateByAListOfTwoTables {
  // error: no suitable method found for update(List<Assignment<? extends Object>>) ... Collection<? extends Assignment<? super Users>>
  Object query = Users.update(List.of(Users.BIO.set("x"), Posts.TITLE.set("x")));
  // right: Object query = Users.update(List.of(Users.BIO.set("x"), Users.EMAIL.set("x")));
}
