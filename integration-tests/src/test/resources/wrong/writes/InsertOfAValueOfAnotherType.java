package wrong.writes;

import static dev.virga.sql.Sql.insertInto;

import blog.Tags;

final class InsertOfAValueOfAnotherType {
  // error: no suitable method found for from(int) ... Operand<X,String>
  Object query = insertInto(Tags.TAGS).values(Tags.NAME.from(3));
  // right: Object query = insertInto(Tags.TAGS).values(Tags.NAME.from("3"));
}
