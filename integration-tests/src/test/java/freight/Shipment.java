package freight;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shipment, which others are a part of. */
@Table("shipments")
@HasMany(value = Shipment.class, name = "parts")
public record Shipment(
    @Id @Identity long id,
    @References(Shipment.class) @Nullable Long wholeId,
    @Embedded Address sender,
    @Embedded(prefix = "to_") @Nullable Address receiver,
    @Embedded Optional<Size> size,
    @Embedded(prefix = "") Audit audit) {

  /** Where somebody lives. */
  public record Address(
      String city, Optional<String> street, @Embedded @Nullable Place place, Zip zip) {}

  /** A value of its own. */
  public record Zip(String code) {}

  /** A place on the globe. */
  public record Place(double latitude, @Column("lon") double longitude) {}

  /** How large it is. */
  public record Size(int width, @Embedded Optional<Weight> weight) {}

  /** How heavy it is. */
  public record Weight(long grams) {}

  /** When it was changed. */
  public record Audit(
      @Default("'2024-01-01 00:00Z'") Instant createdAt, @Default("0") int changes) {}
}
