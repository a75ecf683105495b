package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class InsertOfAMatchedRow {
  // error: cannot find symbol ... method insert(Filled<Tags,Users>) ... MergeWhen.Matched
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched().insert(Tags.NAME.from(Users.EMAIL));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched().insert(Tags.NAME.from(Users.EMAIL));
}
