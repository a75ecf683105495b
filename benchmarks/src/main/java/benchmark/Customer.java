package benchmark;

import dev.virga.annotation.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of twelve columns of many types. */
@Table("customers")
public record Customer(
    @Id @Identity long id,
    String company,
    @Nullable String contact,
    @Unique String email,
    String city,
    String country,
    BigDecimal credit,
    double rating,
    int visits,
    boolean active,
    LocalDate since,
    Instant updatedAt) {}
