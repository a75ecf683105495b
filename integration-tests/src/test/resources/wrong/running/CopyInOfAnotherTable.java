package wrong.running;

import static wrong.Given.db;

import blog.NewTag;
import blog.Tags;
import blog.Users;
import java.util.stream.Stream;

final class CopyInOfAnotherTable {
  // error: no suitable method found for copyIn(Stream<NewTag>) ... NewRow<Users>
  long rows = db.into(Users.USERS).copyIn(Stream.of(NewTag.name("rain")));
  // right: long rows = db.into(Tags.TAGS).copyIn(Stream.of(NewTag.name("rain")));
}
