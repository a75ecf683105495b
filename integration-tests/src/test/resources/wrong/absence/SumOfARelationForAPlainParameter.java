package wrong.absence;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.row;
import blog.Posts;
import blog.Users;
import wrong.Given.Sum;

final class SumOfARelationForAPlainParameter {
  // error: no suitable method found for row(Sum::new,OptionalExpr<Users,Long>)
  Object query = Users.findMany().select(row(Sum::new, Users.POSTS.sum(Posts.VIEWS)));
  // right: Object query = Users.findMany().select(row(Sum::new, coalesce(Users.POSTS.sum(Posts.VIEWS), 0L)));
}
