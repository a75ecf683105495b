package freight;

import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import freight.Shipment.Address;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that are spread over columns, of the table and along relations. */
@Shape(Shipment.class)
public record ShipmentCard(
    long id,
    Address sender,
    @Nullable Address receiver,
    Optional<Shipment.Size> size,
    @Path("whole.sender") Optional<Address> from,
    @Path("parts.sender") @OrderBy("id") List<Address> others) {}
