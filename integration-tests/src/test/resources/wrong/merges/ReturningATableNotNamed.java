package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Posts;
import blog.Tags;
import blog.Users;

final class ReturningATableNotNamed {
  // error: required: Selectable<? super Object&Tags&Users,Q> ... found: TextColumn.Updatable<Posts>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched().delete().returning(Posts.TITLE);
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenMatched().delete().returning(Users.BIO);
}
