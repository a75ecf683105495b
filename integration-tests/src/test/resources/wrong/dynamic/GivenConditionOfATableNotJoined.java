package wrong.dynamic;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;
import java.util.Optional;

final class GivenConditionOfATableNotJoined {
  static final Optional<String> WORD = Optional.of("rain");

  // error: required: Condition<? super Users>[] ... found: Condition<Posts>
  Object query = from(Users.USERS).given(WORD, (query, word) -> query.where(Posts.TITLE.eq(word)));
  // right: Object query = from(Users.USERS).given(WORD, (query, word) -> query.where(Users.USERNAME.eq(word)));
}
