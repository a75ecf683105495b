package freight;

import dev.virga.annotation.Embedded;
import dev.virga.annotation.Row;
import freight.Shipment.Address;
import java.util.Optional;

/** A row of a query. */
@Row("shipment_rows")
public record ShipmentRow(
    long id, @Embedded Address sender, @Embedded Optional<Shipment.Size> size) {}
