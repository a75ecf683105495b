package wrong.running;

import static wrong.Given.db;

import blog.NewTag;
import blog.Tags;
import blog.Users;
import java.util.List;

final class InsertAllOfAnotherTable {
  // error: no suitable method found for insertAll(List<NewTag>) ... NewRow<Users>
  long rows = db.into(Users.USERS).insertAll(List.of(NewTag.name("rain")));
  // right: long rows = db.into(Tags.TAGS).insertAll(List.of(NewTag.name("rain")));
}
