package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class ColumnOfAnotherTable {
  // error: required: Selectable<? super Users,R> ... found: TextExpr<Posts>
  Object query = from(Users.USERS).select(sql("lower({})", Posts.TITLE).asText());
  // right: Object query = from(Users.USERS).select(sql("lower({})", Users.BIO).asText());
}
