package wrong.predicates;

import static dev.virga.sql.Sql.where;

import blog.Posts;
import blog.Users;

final class ContainsAColumnOfAnotherTable {
  // error: Where
  Object query = Posts.findMany(where(Posts.TITLE.contains(Users.USERNAME)));
  // right: Object query = Posts.findMany(where(Posts.TITLE.contains(Posts.BODY)));
}
