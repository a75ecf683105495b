package wrong.aggregates;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Sql.from;

import blog.Users;
import dev.virga.sql.Select;
import java.util.List;

final class ArrayOfAnotherElement {
  // error: inference variable V has incompatible equality constraints String,Long
  Select<List<String>> query = from(Users.USERS).select(arrayAgg(Users.ID));
  // right: Select<List<Long>> query = from(Users.USERS).select(arrayAgg(Users.ID));
}
