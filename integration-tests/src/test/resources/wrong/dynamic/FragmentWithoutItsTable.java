package wrong.dynamic;

import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;
import dev.virga.sql.From;

final class FragmentWithoutItsTable {
  static <S extends Posts, A extends Posts> From<S, A> popular(From<S, A> query) { return query.where(Posts.VIEWS.gt(10)); }

  // error: required: From<S,A> ... found: From<Users,Users> ... bounds: Posts
  Object query = popular(from(Users.USERS)).select(Users.ID);
  // right: Object query = popular(from(Posts.POSTS)).select(Posts.ID);
}
