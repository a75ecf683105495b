package wrong.writes;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.insertInto;

import blog.Posts;
import blog.Tags;
import blog.Users;

final class InsertFromALeftJoin {
  // error: required: From<Q,?>,Filled<Tags,? super Q>,Filled<Tags,? super Q>[] ... found: From<Users,Object&Posts&Users>,Filled<Tags,Posts>
  Object query = insertInto(Tags.TAGS).select(from(Users.USERS).leftJoin(Users.POSTS), Tags.NAME.from(Posts.TITLE));
  // right: Object query = insertInto(Tags.TAGS).select(from(Users.USERS).join(Users.POSTS), Tags.NAME.from(Posts.TITLE));
}
