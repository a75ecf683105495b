package sample;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
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
    @Nullable Character letter,
    @Nullable String text,
    byte @Nullable [] bytes,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable OffsetDateTime offset,
    @Nullable LocalDateTime local,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    Optional<Mood> mood) {}
