package wrong.merges;

import static dev.virga.sql.Sql.merge;
import static wrong.Given.db;

import blog.Tags;
import blog.Users;

final class MergeWithoutAClause {
  // error: required: Query<R> ... found: MergeInto.Matching<Tags,Users,Object&Tags&Users,Tag>
  Object rows = db.run(merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)));
  // right: Object rows = db.run(merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched().delete());
}
