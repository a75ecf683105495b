package wrong.paging;

import static dev.virga.sql.Sql.orderBy;

import blog.Users;

final class TextAsAnOrder {
  // error: no suitable method found for orderBy(String)
  Object query = Users.findMany(orderBy("username")).page(2);
  // right: Object query = Users.findMany(orderBy(Users.USERNAME.asc())).page(2);
}
