package wrong.writes;

import static dev.virga.sql.Sql.insertInto;
import static wrong.Given.db;

import blog.Tags;

final class InsertThatDoesNotSayWhat {
  // error: required: Query<R> ... found: InsertInto<Tags,Tag>
  Object rows = db.run(insertInto(Tags.TAGS));
  // right: Object rows = db.run(insertInto(Tags.TAGS).values(Tags.NAME.from("x")));
}
