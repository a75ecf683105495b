package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Posts;
import blog.Tags;
import blog.Users;

final class MatchedConditionOfATableNotNamed {
  // error: required: Condition<? super Object&Tags&Users>[] ... found: Condition<Posts>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched(Posts.VIEWS.gt(1));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched(Users.BIO.isNull());
}
