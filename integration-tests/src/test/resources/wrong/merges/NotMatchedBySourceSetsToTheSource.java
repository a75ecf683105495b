package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class NotMatchedBySourceSetsToTheSource {
  // error: incompatible types: inference variable X has incompatible
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource().update(Tags.NAME.set(Users.EMAIL));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource().update(Tags.NAME.set("x"));
}
