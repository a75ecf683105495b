package wrong.joins;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class OrderOfATableNotJoined {
  // error: no suitable method found for orderBy(Ordering<Posts>)
  Object query = from(Users.USERS).orderBy(Posts.VIEWS.desc());
  // right: Object query = from(Users.USERS).join(Users.POSTS).orderBy(Posts.VIEWS.desc());
}
