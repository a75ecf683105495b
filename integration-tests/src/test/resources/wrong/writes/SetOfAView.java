package wrong.writes;

import depot.ShelfWeights;

final class SetOfAView {
  // error: cannot find symbol ... method set
  Object set = ShelfWeights.WEIGHT.set(1L);
  // right: Object set = ShelfWeights.WEIGHT.eq(1L);
}
