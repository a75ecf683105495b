package wrong.merges;

import static dev.virga.sql.Sql.merge;
import static dev.virga.sql.Sql.optional;

import blog.Tags;
import blog.Users;

final class ReturningTheSourceThatMayBeAbsent {
  // error: required: Selectable<? super Tags,Q> ... found: TextColumn.Updatable<Users>
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource().delete().returning(Users.BIO);
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL)).whenNotMatchedBySource().delete().returning(optional(Users.BIO));
}
