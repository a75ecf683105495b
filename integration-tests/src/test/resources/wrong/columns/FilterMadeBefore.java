package wrong.columns;

import static dev.virga.sql.Sql.allOf;

import blog.Posts;
import blog.Users;
import dev.virga.sql.Condition;
import java.util.Optional;

final class FilterMadeBefore {
  // error: incompatible types: inference variable S has incompatible bounds ... Users ... Posts
  Condition<Users> filter = allOf(Optional.of("x").map(x -> Posts.TITLE.like(x)));
  // right: Condition<Users> filter = allOf(Optional.of("x").map(x -> Users.EMAIL.like(x)));
}
