package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import blog.Users;

final class ConditionOfTwoTables {
  // error: required: Condition<? super Users>[] ... found: Condition<Object&
  Object query = from(Users.USERS).where(sql("{} = {}", Users.ID, Posts.AUTHOR_ID).asCondition()).select(Users.ID);
  // right: Object query = from(Users.USERS).where(sql("{} = {}", Users.EMAIL, Users.BIO).asCondition()).select(Users.ID);
}
