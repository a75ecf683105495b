package composed;

import dev.virga.annotation.Column;
import dev.virga.annotation.Composite;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.EnumLabel;
import dev.virga.annotation.Id;
import dev.virga.annotation.Json;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composite types in each place that a type can have. */
@Table("deliveries")
public record Delivery(
    @Id long id, Address home, @Nullable Address work, Optional<Route> route, List<Address> stops) {

  /** Attributes of all kinds. */
  @Composite(value = "address", comment = "where it goes")
  @RenamedFrom("location")
  public record Address(
      @RenamedFrom("road") @Column(collation = "C") String street,
      @Nullable String city,
      @Column(value = "no", type = "numeric(6, 0)", comment = "in the street")
          java.math.BigDecimal number,
      Optional<Kind> kind,
      boolean barred,
      @Embedded(prefix = "at_") Spot spot,
      List<Kind> others,
      @Json Map<String, Integer> floors) {}

  /** An enum that only attributes have. */
  @RenamedFrom("sort")
  public enum Kind {
    HOME,
    @EnumLabel("p.o. box")
    BOX
  }

  /** Spread over attributes. */
  public record Spot(double north, @Nullable Double east) {}

  /** A composite type of composite types. */
  @Composite("route")
  record Route(Address from, @Nullable Address to, List<Address> via, Id of) {
    record Id(long value) {}
  }

  /** Whose constants could be taken for the record. */
  @Composite("iso")
  record ISO(String code) {}

  /** The row of a query. */
  @Row("trips")
  public record Trip(long id, Address home, ISO country) {}
}
