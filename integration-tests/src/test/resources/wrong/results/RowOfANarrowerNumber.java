package wrong.results;

import static dev.virga.sql.Sql.row;

import blog.Posts;
import wrong.Given.Size;

final class RowOfANarrowerNumber {
  // error: no suitable method found for row(Size::new,NumberColumn<Posts,Long>) ... inference variable A has incompatible bounds ... Long ... Integer
  Object query = Posts.findMany().select(row(Size::new, Posts.ID));
  // right: Object query = Posts.findMany().select(row(Size::new, Posts.VIEWS));
}
