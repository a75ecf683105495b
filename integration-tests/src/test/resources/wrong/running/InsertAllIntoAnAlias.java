package wrong.running;

import static wrong.Given.db;

import blog.NewTag;
import blog.Tags;
import java.util.List;

final class InsertAllIntoAnAlias {
  // error: method into in class Database cannot be applied to given types ... found: Alias<Tags,Tag>
  long rows = db.into(Tags.TAGS.as("t")).insertAll(List.of(NewTag.name("rain")));
  // right: long rows = db.into(Tags.TAGS).insertAll(List.of(NewTag.name("rain")));
}
