package wrong.writes;

import static dev.virga.sql.Sql.where;

import depot.ShelfWeights;

final class DeleteFromAView {
  // error: cannot find symbol ... method delete
  Object gone = ShelfWeights.delete(where(ShelfWeights.WEIGHT.eq(1L)));
  // right: Object gone = ShelfWeights.count(where(ShelfWeights.WEIGHT.eq(1L)));
}
