package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class MergeOnNothing {
  // error: required: Condition<? super Object&Tags&Users>,Condition<? super Object&Tags&Users>[] ... found: no arguments
  Object query = merge(Tags.TAGS).using(Users.USERS).on();
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL));
}
