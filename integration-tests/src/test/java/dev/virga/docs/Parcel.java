package dev.virga.docs;

import dev.virga.annotation.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("parcels")
@Unique({"carrier", "trackingCode"})
@Index({"state", "sentAt"})
@Check(value = "weight > 0", name = "parcels_weight_positive")
@HasMany(Scan.class)
public record Parcel(
    @Id UUID id,
    String carrier,
    String trackingCode,
    BigDecimal weight,
    @Default("'PACKED'") State state,
    Optional<Instant> sentAt,
    @Nullable @Column("remark") String note,
    @Default("now()") @OnUpdate("now()") Instant updatedAt) {

  @EnumType("parcel_state")
  public enum State {
    PACKED,
    SENT,
    DELIVERED
  }
}
