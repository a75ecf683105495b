package wrong.merges;

import static dev.virga.sql.Sql.merge;

import blog.Posts;
import blog.Tags;
import blog.Users;

final class MergeOnATableNotNamed {
  // error: incompatible types: inference variable X has incompatible
  Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Posts.TITLE));
  // right: Object query = merge(Tags.TAGS).using(Users.USERS).on(Tags.NAME.eq(Users.EMAIL));
}
