package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.insertInto;

import blog.Posts;
import blog.Tags;
import blog.Users;

final class InsertFromATableNotInTheQuery {
  // error: required: From<Q,?>,Filled<Tags,? super Q>,Filled<Tags,? super Q>[] ... found: From<Users,Users>,Filled<Tags,Posts>
  Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Tags.NAME.from(Posts.TITLE));
  // right: Object query = insertInto(Tags.TAGS).select(from(Users.USERS), Tags.NAME.from(Users.EMAIL));
}
