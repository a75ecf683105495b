package sample;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.codec.Interval;
import dev.virga.type.Bits;
import dev.virga.type.Box;
import dev.virga.type.Cidr;
import dev.virga.type.Circle;
import dev.virga.type.Inet;
import dev.virga.type.Line;
import dev.virga.type.LineSegment;
import dev.virga.type.MacAddress;
import dev.virga.type.Multirange;
import dev.virga.type.Oid;
import dev.virga.type.Path;
import dev.virga.type.Point;
import dev.virga.type.Polygon;
import dev.virga.type.Range;
import dev.virga.type.TsQuery;
import dev.virga.type.TsVector;
import dev.virga.type.Xml;
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
    Optional<Mood> mood,
    @Nullable Range<Integer> integers,
    @Nullable Range<Long> longs,
    @Nullable Range<BigDecimal> decimals,
    @Nullable Range<LocalDate> stay,
    @Nullable Range<LocalDateTime> shift,
    @Nullable Range<Instant> during,
    @Nullable Multirange<LocalDate> stays,
    @Nullable Multirange<BigDecimal> prices,
    @Nullable Multirange<Instant> whiles,
    @Nullable Inet host,
    @Nullable Cidr network,
    @Nullable MacAddress mac,
    @Nullable Bits bits,
    @Nullable Point point,
    @Nullable Line line,
    @Nullable LineSegment segment,
    @Nullable Box box,
    @Nullable Path path,
    @Nullable Polygon polygon,
    @Nullable Circle circle,
    @Nullable TsVector words,
    @Nullable TsQuery search,
    @Nullable Xml document,
    @Nullable Oid oid) {}
