package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.insertInto;

import blog.Tags;
import blog.Users;

final class InsertFromASelectedQuery {
  // error: required: From<Q,?>,Filled<Tags,? super Q>,Filled<Tags,? super Q>[] ... found: Select<String>,Filled<Tags,Users>
  Object query = insertInto(Tags.TAGS).select(from(Users.USERS).select(Users.EMAIL), Tags.NAME.from(Users.EMAIL));
  // right: Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Tags.NAME.from(Users.EMAIL));
}
