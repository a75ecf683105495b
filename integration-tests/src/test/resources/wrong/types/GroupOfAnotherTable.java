package wrong.types;

import freight.Shipments;
import sample.Values;

final class GroupOfAnotherTable {
  // error: required: Selectable<? super Values ... found: ... ColumnGroup<Shipments,
  Object query = Values.findMany().select(Shipments.SENDER);
  // right: Object query = Shipments.findMany().select(Shipments.SENDER);
}
