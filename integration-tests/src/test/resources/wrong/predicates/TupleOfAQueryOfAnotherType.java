package wrong.predicates;

import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.tuple;

import blog.Posts;
import blog.Users;

final class TupleOfAQueryOfAnotherType {
  // error: no suitable method found for in(Select<Tuple.Of2<String,Long>>)
  Object condition = tuple(Users.ID, Users.EMAIL).in(from(Posts.POSTS).select(tuple(Posts.TITLE, Posts.ID)));
  // right: Object condition = tuple(Users.ID, Users.EMAIL).in(from(Posts.POSTS).select(tuple(Posts.ID, Posts.TITLE)));
}
