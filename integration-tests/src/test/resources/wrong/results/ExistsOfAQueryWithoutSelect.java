package wrong.results;

import static dev.virga.sql.Sql.exists;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class ExistsOfAQueryWithoutSelect {
  // error: incompatible types: no instance(s) of type variable(s) S exist so that From<S,S> conforms to Subquery<?>
  Object query = Users.findMany(where(exists(from(Posts.POSTS))));
  // right: Object query = Users.findMany(where(exists(from(Posts.POSTS).select(Posts.ID))));
}
