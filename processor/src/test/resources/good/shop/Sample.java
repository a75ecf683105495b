package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each type, as it is, as its box, nullable, and optional. */
@Table(value = "all_types", schema = "shop")
public record Sample(
    @Id @Identity(Identity.Generation.BY_DEFAULT) int id,
    boolean flag,
    byte tiny,
    short small,
    int whole,
    long big,
    float single,
    double twice,
    char letter,
    Boolean boxedFlag,
    Byte boxedTiny,
    Short boxedSmall,
    Integer boxedWhole,
    Long boxedBig,
    Float boxedSingle,
    Double boxedTwice,
    Character boxedLetter,
    BigDecimal price,
    String text,
    byte[] bytes,
    UUID uuid,
    Instant instant,
    OffsetDateTime offsetDateTime,
    LocalDateTime localDateTime,
    LocalDate localDate,
    LocalTime localTime,
    Mood mood,
    @Nullable Boolean nullableFlag,
    @Nullable Byte nullableTiny,
    @Nullable Integer nullableWhole,
    @Nullable Character nullableLetter,
    @Nullable BigDecimal nullablePrice,
    @Nullable String nullableText,
    byte @Nullable [] nullableBytes,
    @Nullable Mood nullableMood,
    Optional<Boolean> optionalFlag,
    Optional<Short> optionalSmall,
    Optional<Long> optionalBig,
    Optional<String> optionalText,
    Optional<byte[]> optionalBytes,
    Optional<Instant> optionalInstant,
    Optional<Mood> optionalMood,
    @Default("'HAPPY'") Mood defaultMood,
    @Default("7") @OnUpdate("8") @Nullable Short defaultSmall,
    @Default("true") boolean defaultFlag) {}
