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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each type, never null, and primitive where there is a primitive. */
@Table("certainties")
@HasMany(value = Certain.class, name = "children")
@SuppressWarnings("ArrayRecordComponent")
public record Certain(
    @Id @Identity int id,
    @References(Certain.class) @Nullable Integer parentId,
    boolean flag,
    byte tiny,
    short small,
    int medium,
    long large,
    float single,
    double precise,
    BigDecimal decimal,
    BigInteger whole,
    char letter,
    String text,
    byte[] bytes,
    UUID uuid,
    Instant instant,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    LocalDateTime local,
    LocalDate date,
    LocalTime time,
    OffsetTime offsetTime,
    Duration duration,
    Period period,
    Interval span,
    Mood mood) {}
