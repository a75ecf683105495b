package wrong.dynamic;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;
import java.util.Optional;

final class GivenJoin {
  static final Optional<String> WORD = Optional.of("rain");

  // error: equality constraints: Users ... bounds: Posts
  Object query = from(Users.USERS).given(WORD, (query, word) -> query.join(Users.POSTS));
  // right: Object query = from(Users.USERS).given(WORD, (query, word) -> query.where(Users.POSTS.any(Posts.TITLE.eq(word))));
}
