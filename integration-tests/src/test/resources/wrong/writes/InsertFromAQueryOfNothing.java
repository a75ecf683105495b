package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.insertInto;

import blog.Tags;
import blog.Users;

final class InsertFromAQueryOfNothing {
  // error: required: From<Q,?>,Filled<Tags,? super Q>,Filled<Tags,? super Q>[] ... found: From<Users,Users>
  Object query = insertInto(Tags.TAGS).select(from(Users.USERS));
  // right: Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Tags.NAME.from("x"));
}
