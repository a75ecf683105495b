package wrong.relations;

import static dev.virga.sql.Trees.descendants;

import shop.Categories;
import shop.Products;

final class TreeSelectedOfAnotherTable {
  // error: required: Selectable<? super Products,Q> ... found: Tree<Categories,List<Category>>
  Object query = Products.findMany().select(descendants(Categories.CHILDREN));
  // right: Object query = Products.findMany().select(Products.CATEGORY.select(descendants(Categories.CHILDREN)));
}
