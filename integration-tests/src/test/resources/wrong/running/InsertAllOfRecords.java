package wrong.running;

import static wrong.Given.db;

import blog.NewTag;
import blog.Tag;
import blog.Tags;
import java.util.stream.Stream;

final class InsertAllOfRecords {
  // error: no suitable method found for insertAll(Stream<Tag>) ... NewRow<Tags>
  long rows = db.into(Tags.TAGS).insertAll(Stream.of(new Tag("rain")));
  // right: long rows = db.into(Tags.TAGS).insertAll(Stream.of(NewTag.name("rain")));
}
