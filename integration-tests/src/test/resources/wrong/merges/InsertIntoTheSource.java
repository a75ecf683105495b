package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Tags;
import blog.Users;

final class InsertIntoTheSource {
  // error: incompatible types: no instance(s) of type variable(s) X exist so that Filled<Users,X> conforms to Filled<Tags,? super Users>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched().insert(Users.BIO.from(Users.EMAIL));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatched().insert(Tags.NAME.from(Users.EMAIL));
}
