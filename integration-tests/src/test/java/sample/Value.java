package sample;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.codec.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each type, nullable; rows nest in each other. */
@Table("values")
@HasMany(value = Value.class, name = "children")
@SuppressWarnings("ArrayRecordComponent")
public record Value(
    @Id @Identity long id,
    @References(Value.class) @Nullable Long parentId,
    @Nullable Boolean flag,
    @Nullable Byte tiny,
    @Nullable Short small,
    @Nullable Integer medium,
    @Nullable Long large,
    @Nullable Float single,
    @Nullable Double precise,
    @Nullable BigDecimal decimal,
    @Nullable BigInteger whole,
    @Nullable Character letter,
    @Nullable String text,
    byte @Nullable [] bytes,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable OffsetDateTime offset,
    @Nullable ZonedDateTime zoned,
    @Nullable LocalDateTime local,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable OffsetTime offsetTime,
    @Nullable Duration duration,
    @Nullable Period period,
    @Nullable Interval span,
    Optional<Mood> mood) {}
