package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class InsertOfTheTablesOwnColumn {
  // error: incompatible types: inference variable X has incompatible
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched().insert(Tags.NAME.from(Tags.NAME));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched().insert(Tags.NAME.from(Users.EMAIL));
}
