package wrong.types;

import freight.NewShipment;
import freight.Shipment;
import freight.Shipments;
import java.util.Optional;

final class MissingRecord {
  private static final Shipment.Size SIZE = new Shipment.Size(1, Optional.empty());
  private static final Shipment.Address ADDRESS =
      new Shipment.Address("Bern", Optional.empty(), null, new Shipment.Zip("3011"));

  // error: non-static method size( ... cannot be referenced from a static context
  Object query = Shipments.insert(NewShipment.size(SIZE));
  // right: Object query = Shipments.insert(NewShipment.sender(ADDRESS).size(SIZE));
}
