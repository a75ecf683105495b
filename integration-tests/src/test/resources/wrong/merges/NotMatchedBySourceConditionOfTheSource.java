package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class NotMatchedBySourceConditionOfTheSource {
  // error: required: Condition<? super Tags>[] ... found: Condition<Users>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource(Users.BIO.isNull());
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource(Tags.NAME.eq("x"));
}
