package wrong.relations;

import static dev.virga.sql.Trees.tree;

import java.util.List;
import shop.Categories;
import shop.Category;

final class TreeOfAnotherRecord {
  // error: found: ToMany<Categories,Categories,Category>,WithChildren::new ... N has incompatible bounds
  Object tree = tree(Categories.CHILDREN, WithChildren::new);
  // right: Object tree = tree(Categories.CHILDREN, Node::new);

  record Node(Category category, List<Node> children) {}

  record WithChildren(Category category, List<Category> children) {}
}
