package wrong.writes;

import static dev.virga.sql.Sql.upsertAll;

import blog.NewTag;
import blog.Tags;
import java.util.List;

final class UpsertAllOnAColumn {
  // error: method upsertAll in class Sql cannot be applied to given types ... Updatable<Tags> cannot be converted to UniqueKey<S>
  Object query = upsertAll(Tags.TAGS, List.of(NewTag.name("rain")), Tags.NAME);
  // right: Object query = upsertAll(Tags.TAGS, List.of(NewTag.name("rain")), Tags.PRIMARY_KEY);
}
