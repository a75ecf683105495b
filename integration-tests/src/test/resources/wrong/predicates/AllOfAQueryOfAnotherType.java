package wrong.predicates;

import static dev.virga.sql.Sql.all;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class AllOfAQueryOfAnotherType {
  // error: no suitable method found for gt(Quantified<Object,Integer>)
  Object condition = Users.ID.gt(all(from(Posts.POSTS).select(Posts.VIEWS)));
  // right: Object condition = Users.ID.gt(all(from(Posts.POSTS).select(Posts.AUTHOR_ID)));
}
