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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of each type, nullable; rows nest in each other. */
@Table(value = "lists", scope = "ListColumns")
@HasMany(value = Lists.class, name = "children")
public record Lists(
    @Id @Identity long id,
    @References(Lists.class) @Nullable Long parentId,
    @Nullable List<Boolean> flags,
    @Nullable List<Byte> tiny,
    @Nullable List<Short> small,
    @Nullable List<Integer> medium,
    @Nullable List<Long> large,
    @Nullable List<Float> single,
    @Nullable List<Double> precise,
    @Nullable List<BigDecimal> decimal,
    @Nullable List<BigInteger> whole,
    @Nullable List<Character> letters,
    @Nullable List<String> texts,
    @Nullable List<byte[]> bytes,
    @Nullable List<UUID> uuids,
    @Nullable List<Instant> instants,
    @Nullable List<OffsetDateTime> offsets,
    @Nullable List<ZonedDateTime> zoned,
    @Nullable List<LocalDateTime> locals,
    @Nullable List<LocalDate> dates,
    @Nullable List<LocalTime> times,
    @Nullable List<OffsetTime> offsetTimes,
    @Nullable List<Duration> durations,
    @Nullable List<Period> periods,
    @Nullable List<Interval> spans,
    Optional<List<Mood>> moods,
    @Nullable List<Range<Integer>> integers,
    @Nullable List<Range<Long>> longs,
    @Nullable List<Range<BigDecimal>> decimals,
    @Nullable List<Range<LocalDate>> stay,
    @Nullable List<Range<LocalDateTime>> shift,
    @Nullable List<Range<Instant>> during,
    @Nullable List<Multirange<LocalDate>> stays,
    @Nullable List<Multirange<BigDecimal>> prices,
    @Nullable List<Multirange<Instant>> whiles,
    @Nullable List<Inet> host,
    @Nullable List<Cidr> network,
    @Nullable List<MacAddress> mac,
    @Nullable List<Bits> bits,
    @Nullable List<Point> point,
    @Nullable List<Line> line,
    @Nullable List<LineSegment> segment,
    @Nullable List<Box> box,
    @Nullable List<Path> path,
    @Nullable List<Polygon> polygon,
    @Nullable List<Circle> circle,
    @Nullable List<TsVector> words,
    @Nullable List<TsQuery> search,
    @Nullable List<Xml> document,
    @Nullable List<Oid> oid) {}
