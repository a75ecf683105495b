package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.insertInto;

import blog.Tags;
import blog.Users;

final class InsertFromAQueryOfAnotherTablesColumn {
  // error: required: From<Q,?>,Filled<Tags,? super Q>,Filled<Tags,? super Q>[] ... found: From<Users,Users>,Filled<Users,Users>
  Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Users.BIO.from(Users.EMAIL));
  // right: Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Tags.NAME.from(Users.EMAIL));
}
