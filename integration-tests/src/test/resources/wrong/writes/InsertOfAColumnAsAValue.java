package wrong.writes;

import static dev.virga.sql.Sql.insertInto;

import blog.Tags;
import blog.Users;

final class InsertOfAColumnAsAValue {
  // error: no suitable method found for values(Filled<Tags,Users>) ... values(Filled<Tags,Object>
  Object query = insertInto(Tags.TAGS).values(Tags.NAME.from(Users.EMAIL));
  // right: Object query = insertInto(Tags.TAGS).values(Tags.NAME.from("x"));
}
