package wrong.merges;

import static dev.virga.sql.Sql.merge;
import static wrong.Given.db;

import blog.Tags;
import blog.Users;

final class ClauseThatDoesNotSayWhatToDo {
  // error: required: Query<R> ... found: MergeWhen.Matched<Tags,Users,Object&Tags&Users,Object&Tags&Users,Tag>
  Object rows = db.run(merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched());
  // right: Object rows = db.run(merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched().doNothing());
}
