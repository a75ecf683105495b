package wrong.inserts;

import blog.NewTag;
import blog.Tags;
import blog.Users;
import java.util.List;

final class RowsOfAnotherTable {
  // error: no suitable method found for insert(List<NewTag>) ... NewUser lower bounds: NewTag
  Object query = Users.insert(List.of(NewTag.name("x")));
  // right: Object query = Tags.insert(List.of(NewTag.name("x")));
}
