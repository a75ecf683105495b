package wrong.relations;

import static dev.virga.sql.Trees.chain;

import java.util.Optional;
import shop.Categories;
import shop.Category;

final class ChainOfAListOfRows {
  // error: ToMany<Categories,Categories,Category> cannot be converted to OptionalToOne<S,S,R>
  Object chain = chain(Categories.CHILDREN, Link::new);
  // right: Object chain = chain(Categories.PARENT, Link::new);

  record Link(Category category, Optional<Link> parent) {}
}
