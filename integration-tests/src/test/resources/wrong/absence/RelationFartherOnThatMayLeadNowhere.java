package wrong.absence;

import static dev.virga.sql.Sql.row;

import java.util.Optional;
import shop.Categories;
import shop.Lines;
import shop.Products;

final class RelationFartherOnThatMayLeadNowhere {
  // error: no suitable method found for row(Sure::new,NumberColumn.Updatable<Lines,Integer>,OptionalExpr<Lines,String>)
  Object query = Lines.findMany().select(row(Sure::new, Lines.QUANTITY, Lines.PRODUCT.get(Products.CATEGORY.get(Categories.NAME))));
  // right: Object query = Lines.findMany().select(row(Unsure::new, Lines.QUANTITY, Lines.PRODUCT.get(Products.CATEGORY.get(Categories.NAME))));

  record Sure(int quantity, String category) {}

  record Unsure(int quantity, Optional<String> category) {}
}
