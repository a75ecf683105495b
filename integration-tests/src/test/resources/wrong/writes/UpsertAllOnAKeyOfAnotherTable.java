package wrong.writes;

import static dev.virga.sql.Sql.upsertAll;

import blog.NewTag;
import blog.Tags;
import blog.Users;
import java.util.List;

final class UpsertAllOnAKeyOfAnotherTable {
  // error: method upsertAll in class Sql cannot be applied to given types ... inference variable S has incompatible equality constraints Users,Tags
  Object query = upsertAll(Tags.TAGS, List.of(NewTag.name("rain")), Users.UNIQUE_EMAIL);
  // right: Object query = upsertAll(Tags.TAGS, List.of(NewTag.name("rain")), Tags.PRIMARY_KEY);
}
