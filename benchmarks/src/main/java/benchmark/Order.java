package benchmark;

import dev.virga.annotation.*;
import java.time.LocalDate;

/** What a customer ordered, in six details on average. */
@Table("orders")
public record Order(
    @Id @Identity long id,
    @References(Customer.class) @Index long customerId,
    LocalDate orderedOn) {}
