package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class NotMatchedConditionOfTheTable {
  // error: required: Condition<? super Users>[] ... found: Condition<Tags>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched(Tags.NAME.eq("x"));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched(Users.EMAIL.eq("x"));
}
