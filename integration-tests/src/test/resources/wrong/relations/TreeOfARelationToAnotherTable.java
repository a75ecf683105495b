package wrong.relations;

import static dev.virga.sql.Trees.descendants;

import shop.Categories;

final class TreeOfARelationToAnotherTable {
  // error: required: ToMany<S,S,R> ... found: ToMany<Categories,Products,Product>
  Object tree = descendants(Categories.PRODUCTS);
  // right: Object tree = descendants(Categories.CHILDREN);
}
