package wrong.writes;

import blog.Posts;
import blog.Users;
import java.util.List;

final class UpdateByAListOfAnotherTable {
  // error: no suitable method found for update(List<Assignment<Posts>>) ... Collection<? extends Assignment<? super Users>>
  Object query = Users.update(List.of(Posts.TITLE.set("x")));
  // right: Object query = Posts.update(List.of(Posts.TITLE.set("x")));
}
