package parcels;

import dev.virga.annotation.*;
import dev.virga.codec.Interval;
import dev.virga.type.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("parcels")
@HasMany(value = Parcel.class, name = "parts")
public record Parcel(
    @Id long id,
    Address sender,
    @Nullable Address receiver,
    List<Address> stations,
    Optional<Route> route,
    @Nullable Everything everything,
    @References(Parcel.class) @Nullable Long parentId) {

  /** A composite type of composite types. */
  @Composite("route")
  public record Route(Address from, @Nullable Address to, List<Address> via, ParcelId parcel) {}

  public record ParcelId(long value) {}

  @Domain("weight")
  public record Weight(@Check("value > 0") int grams) {}

  /** An attribute of each kind of type. */
  @Composite("everything")
  @SuppressWarnings("ArrayRecordComponent") // for the type of PostgreSQL
  public record Everything(
      @Nullable Short smallNumber,
      @Nullable Long largeNumber,
      @Nullable Float floating,
      @Nullable Double floatingLarge,
      @Column(type = "numeric(30, 10)") @Nullable BigDecimal decimal,
      @Nullable BigInteger integer,
      @Nullable Character character,
      byte @Nullable [] bytes,
      @Nullable UUID uuid,
      @Nullable Instant instant,
      @Nullable LocalDateTime localDateTime,
      @Nullable LocalDate localDate,
      @Nullable LocalTime localTime,
      @Nullable OffsetTime offsetTime,
      @Nullable Interval interval,
      @Nullable Weight weight,
      @Json @Nullable Map<String, Integer> json,
      @Nullable Range<LocalDate> days,
      @Nullable List<Instant> instants,
      @Nullable List<Long> numbers,
      @Nullable List<Boolean> flags,
      @Nullable List<Address.Kind> kinds,
      @Nullable List<Weight> weights) {}
}
