package wrong.relations;

import static dev.virga.sql.Sql.row;

import blog.Posts;
import wrong.Given.Size;
import wrong.Given.Sum;

final class CountOfARelationAsInt {
  // error: no suitable method found for row(Size::new,NumberExpr<Posts,Long>) ... inference variable A has incompatible bounds ... Long ... Integer
  Object query = Posts.findMany().select(row(Size::new, Posts.COMMENTS.count()));
  // right: Object query = Posts.findMany().select(row(Sum::new, Posts.COMMENTS.count()));
}
