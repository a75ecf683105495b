package embedded;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table with records in it, within each other, with and without names before their own. */
@Table("parcels")
@Index({"senderCity", "state"})
public record Parcel(
    @Id @Identity long id,
    @References(Parcel.class) @Nullable Long parentId,
    @Embedded Address sender,
    @Embedded(prefix = "to_") @Nullable Address receiver,
    State state,
    @Embedded Optional<Size> size,
    @Embedded(prefix = "") Audit audit) {

  /** How far it is. */
  public enum State {
    PACKED,
    SENT
  }

  /** Where somebody lives. */
  public record Address(
      String city, Optional<String> street, @Embedded @Nullable Place place, Zip zip) {}

  /** A value of its own. */
  public record Zip(String code) {}

  /** A place on the globe. */
  public record Place(double latitude, @Column("lon") double longitude) {}

  /** How large it is. */
  public record Size(@Check("width > 0") int width, int height, @Embedded Optional<Weight> weight) {}

  /** How heavy it is. */
  public record Weight(@Unique long grams) {}

  /** When it was changed. */
  public record Audit(@Default("now()") Instant createdAt, @Default("now()") Instant updatedAt) {}
}
