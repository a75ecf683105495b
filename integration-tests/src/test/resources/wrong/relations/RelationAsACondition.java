package wrong.relations;

import static dev.virga.sql.Sql.where;

import blog.Users;

final class RelationAsACondition {
  // error: required: Condition<? super S>,Condition<? super S>[] ... found: ToMany<Users,Posts,Post>
  Object query = Users.findMany(where(Users.POSTS));
  // right: Object query = Users.findMany(where(Users.POSTS.any()));
}
