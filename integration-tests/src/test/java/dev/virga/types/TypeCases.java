package dev.virga.types;

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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sample.Mood;
import sample.NewValue;
import sample.Value;
import sample.Values;

/** Each type that a record's component may have, with its everyday and its extreme values. */
final class TypeCases {
  /** So many digits are slow to read. */
  private static final BigDecimal LONGEST = new BigDecimal("7".repeat(131_072));

  private static final BigInteger LONGEST_WHOLE = BigInteger.TEN.pow(131_071);

  private TypeCases() {}

  static Stream<TypeCase<?>> all() {
    return Stream.of(
            numbers(),
            texts(),
            times(),
            others(),
            ranges(),
            networksAndBits(),
            figures(),
            searchAndXml())
        .flatMap(List::stream);
  }

  /** Those whose values the database tells apart by {@code =}. */
  static Stream<TypeCase<?>> withEquality() {
    return all().filter(type -> type.column().codec().hasEquality());
  }

  private static List<TypeCase<?>> numbers() {
    return List.of(
        new TypeCase<>(
            "byte",
            Values.TINY,
            NewValue::tiny,
            Value::tiny,
            List.of((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE)),
        new TypeCase<>(
            "short",
            Values.SMALL,
            NewValue::small,
            Value::small,
            List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE)),
        new TypeCase<>(
            "int",
            Values.MEDIUM,
            NewValue::medium,
            Value::medium,
            List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE)),
        new TypeCase<>(
            "long",
            Values.LARGE,
            NewValue::large,
            Value::large,
            List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE)),
        new TypeCase<>(
            "float",
            Values.SINGLE,
            NewValue::single,
            Value::single,
            List.of(
                0f,
                -0f,
                0.1f,
                Float.MIN_NORMAL,
                Float.MIN_VALUE,
                Float.MAX_VALUE,
                -Float.MAX_VALUE,
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY)),
        new TypeCase<>(
            "double",
            Values.PRECISE,
            NewValue::precise,
            Value::precise,
            List.of(
                0d,
                -0d,
                0.1,
                1e-300,
                Double.MIN_NORMAL,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY)),
        new TypeCase<>(
            "BigDecimal",
            Values.DECIMAL,
            NewValue::decimal,
            Value::decimal,
            List.of(
                BigDecimal.ZERO,
                new BigDecimal("1.50"),
                new BigDecimal("-0.000000000000000000000000000001"),
                new BigDecimal("9".repeat(200) + "." + "8".repeat(200)),
                BigDecimal.ZERO.setScale(16_383),
                BigDecimal.ONE.movePointLeft(16_383),
                LONGEST)),
        new TypeCase<>(
            "BigInteger",
            Values.WHOLE,
            NewValue::whole,
            Value::whole,
            List.of(
                BigInteger.ZERO,
                BigInteger.valueOf(-10),
                BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
                LONGEST_WHOLE)));
  }

  private static List<TypeCase<?>> texts() {
    return List.of(
        new TypeCase<>(
            "char",
            Values.LETTER,
            NewValue::letter,
            Value::letter,
            List.of('a', ' ', '\'', '"', '\\', '{', ',', '\n', '\u0001', 'é', '\uffff')),
        new TypeCase<>(
            "String",
            Values.TEXT,
            NewValue::text,
            Value::text,
            List.of(
                "",
                " ",
                "null",
                "NULL",
                "[]",
                "{}",
                "{\"a\",'b'}",
                "\"",
                "'",
                "''",
                "\\",
                "\\\\\"",
                "\\u0041",
                "a,b\tc\r\nd\be\ff",
                "\u0001\u001f\u007f\u0085\u2028",
                "grüße 日本語 \ud83d\ude00",
                "?",
                "$1 :name --",
                "\ufeff\uffff",
                "long ".repeat(10_000))),
        new TypeCase<>(
            "enum",
            Values.MOOD,
            NewValue::mood,
            value -> value.mood().orElse(null),
            List.of(Mood.values())));
  }

  private static List<TypeCase<?>> times() {
    return List.of(
        new TypeCase<>(
            "Instant",
            Values.INSTANT,
            NewValue::instant,
            Value::instant,
            List.of(
                Instant.EPOCH,
                Instant.parse("2024-02-29T23:59:59.999999Z"),
                Instant.parse("1582-10-10T00:00:00Z"),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("0000-12-31T23:59:59Z"),
                Instant.parse("-0043-03-15T12:00:00.000001Z"),
                Instant.parse("-4000-01-01T00:00:00Z"),
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.parse("+290000-12-31T23:59:59.999999Z"),
                Instant.MAX,
                Instant.MIN)),
        new TypeCase<>(
            "OffsetDateTime",
            Values.OFFSET,
            NewValue::offset,
            Value::offset,
            List.of(
                OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4000, ZoneOffset.UTC),
                OffsetDateTime.of(-43, 3, 15, 12, 0, 0, 0, ZoneOffset.UTC),
                OffsetDateTime.of(12345, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                OffsetDateTime.of(-4712, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                OffsetDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000, ZoneOffset.UTC),
                OffsetDateTime.MAX,
                OffsetDateTime.MIN)),
        new TypeCase<>(
            "ZonedDateTime",
            Values.ZONED,
            NewValue::zoned,
            Value::zoned,
            List.of(
                ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4000, ZoneOffset.UTC),
                ZonedDateTime.of(-43, 3, 15, 12, 0, 0, 0, ZoneOffset.UTC),
                LocalDateTime.MAX.atZone(ZoneOffset.UTC),
                LocalDateTime.MIN.atZone(ZoneOffset.UTC))),
        new TypeCase<>(
            "LocalDateTime",
            Values.LOCAL,
            NewValue::local,
            Value::local,
            List.of(
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000),
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(0, 12, 31, 23, 59, 59),
                LocalDateTime.of(-43, 3, 15, 12, 0, 1),
                LocalDateTime.of(10_000, 1, 1, 0, 0),
                LocalDateTime.of(290_000, 12, 31, 23, 59, 59),
                LocalDateTime.MAX,
                LocalDateTime.MIN)),
        new TypeCase<>(
            "LocalDate",
            Values.DATE,
            NewValue::date,
            Value::date,
            List.of(
                LocalDate.EPOCH,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1, 1, 1),
                LocalDate.of(0, 12, 31),
                LocalDate.of(-43, 3, 15),
                LocalDate.of(-4000, 1, 1),
                LocalDate.of(10_000, 1, 1),
                LocalDate.of(5_000_000, 12, 31),
                LocalDate.MAX,
                LocalDate.MIN)),
        new TypeCase<>(
            "LocalTime",
            Values.TIME,
            NewValue::time,
            Value::time,
            List.of(
                LocalTime.MIDNIGHT,
                LocalTime.NOON,
                LocalTime.of(1, 2, 3, 4000),
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalTime.MAX)),
        new TypeCase<>(
            "OffsetTime",
            Values.OFFSET_TIME,
            NewValue::offsetTime,
            Value::offsetTime,
            List.of(
                OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC),
                OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHours(2)),
                OffsetTime.of(1, 2, 3, 4000, ZoneOffset.ofHoursMinutes(-3, -30)),
                OffsetTime.of(12, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 53, 28)),
                OffsetTime.of(12, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(15, 59, 59)),
                OffsetTime.of(12, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(-15, -59, -59)))));
  }

  private static List<TypeCase<?>> others() {
    byte[] each = new byte[256];
    IntStream.range(0, each.length).forEach(i -> each[i] = (byte) i);
    return List.of(
        new TypeCase<>(
            "Duration",
            Values.DURATION,
            NewValue::duration,
            Value::duration,
            List.of(
                Duration.ZERO,
                Duration.ofNanos(-1000),
                Duration.ofDays(400).plusMillis(1),
                Duration.ofHours(-25).minusNanos(1_000_000),
                Duration.ofSeconds(Long.MAX_VALUE / 1_000_000, 775_807_000))),
        new TypeCase<>(
            "Period",
            Values.PERIOD,
            NewValue::period,
            Value::period,
            List.of(
                Period.ZERO,
                Period.of(1, 2, 3),
                Period.of(-1, -11, 40),
                Period.ofDays(Integer.MIN_VALUE),
                Period.of(Integer.MAX_VALUE / 12, Integer.MAX_VALUE % 12, Integer.MAX_VALUE))),
        new TypeCase<>(
            "Interval",
            Values.SPAN,
            NewValue::span,
            Value::span,
            List.of(
                new Interval(0, 0, 0),
                new Interval(14, -3, 1),
                new Interval(-1, 0, -1),
                new Interval(-13, 1, -86_400_000_001L),
                new Interval(Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE),
                Interval.INFINITY,
                Interval.MINUS_INFINITY)),
        new TypeCase<>("boolean", Values.FLAG, NewValue::flag, Value::flag, List.of(true, false)),
        new TypeCase<>(
            "byte[]",
            Values.BYTES,
            NewValue::bytes,
            Value::bytes,
            List.of(new byte[0], new byte[] {0}, each, new byte[50_000])),
        new TypeCase<>(
            "UUID",
            Values.UUID,
            NewValue::uuid,
            Value::uuid,
            List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(0x0123456789abcdefL, -2))));
  }

  private static List<TypeCase<?>> ranges() {
    return List.of(
        new TypeCase<>(
            "Range<Integer>",
            Values.INTEGERS,
            NewValue::integers,
            Value::integers,
            List.of(
                Range.empty(),
                Range.all(),
                Range.closed(1, 5),
                Range.open(1, 3),
                Range.atLeast(Integer.MIN_VALUE),
                Range.below(Integer.MAX_VALUE),
                Range.closedOpen(Integer.MIN_VALUE, Integer.MAX_VALUE))),
        new TypeCase<>(
            "Range<Long>",
            Values.LONGS,
            NewValue::longs,
            Value::longs,
            List.of(
                Range.empty(),
                Range.closed(-5L, -5L),
                Range.above(Long.MAX_VALUE - 1),
                Range.atMost(Long.MAX_VALUE - 1))),
        new TypeCase<>(
            "Range<BigDecimal>",
            Values.DECIMALS,
            NewValue::decimals,
            Value::decimals,
            List.of(
                Range.empty(),
                Range.closed(new BigDecimal("1.50"), new BigDecimal("1.50")),
                Range.open(BigDecimal.ZERO, new BigDecimal("0.000000000000000000001")),
                Range.openClosed(new BigDecimal("-" + "9".repeat(80)), BigDecimal.TEN),
                Range.above(BigDecimal.ONE))),
        new TypeCase<>(
            "Range<LocalDate>",
            Values.STAY,
            NewValue::stay,
            Value::stay,
            List.of(
                Range.empty(),
                Range.closed(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29)),
                Range.closedOpen(LocalDate.of(-43, 3, 15), LocalDate.of(10_000, 1, 1)),
                Range.open(LocalDate.MIN, LocalDate.MAX),
                Range.closed(LocalDate.EPOCH, LocalDate.MAX),
                Range.atLeast(LocalDate.of(-4712, 1, 1)))),
        new TypeCase<>(
            "Range<LocalDateTime>",
            Values.SHIFT,
            NewValue::shift,
            Value::shift,
            List.of(
                Range.empty(),
                Range.closedOpen(
                    LocalDateTime.of(2024, 3, 31, 2, 30),
                    LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1000)),
                Range.openClosed(LocalDateTime.of(-43, 3, 15, 12, 0, 1), LocalDateTime.MAX),
                Range.atMost(LocalDateTime.of(290_000, 12, 31, 23, 59, 59, 999_999_000)))),
        new TypeCase<>(
            "Range<Instant>",
            Values.DURING,
            NewValue::during,
            Value::during,
            List.of(
                Range.empty(),
                Range.closed(Instant.EPOCH, Instant.EPOCH),
                Range.closedOpen(
                    Instant.parse("1582-10-10T00:00:00Z"),
                    Instant.parse("2024-02-29T23:59:59.999999Z")),
                Range.open(Instant.MIN, Instant.parse("-0043-03-15T12:00:00.000001Z")),
                Range.atLeast(Instant.parse("+290000-12-31T23:59:59.999999Z")))),
        new TypeCase<>(
            "Multirange<LocalDate>",
            Values.STAYS,
            NewValue::stays,
            Value::stays,
            List.of(
                Multirange.of(),
                Multirange.of(Range.<LocalDate>all()),
                Multirange.of(
                    Range.closed(LocalDate.EPOCH, LocalDate.EPOCH),
                    Range.below(LocalDate.of(-43, 3, 15)),
                    Range.atLeast(LocalDate.of(10_000, 1, 1))))),
        new TypeCase<>(
            "Multirange<BigDecimal>",
            Values.PRICES,
            NewValue::prices,
            Value::prices,
            List.of(
                Multirange.of(),
                Multirange.of(
                    Range.open(BigDecimal.ZERO, BigDecimal.ONE),
                    Range.open(BigDecimal.ONE, new BigDecimal("2.50"))),
                Multirange.of(Range.above(new BigDecimal("0.1"))))),
        new TypeCase<>(
            "Multirange<Instant>",
            Values.WHILES,
            NewValue::whiles,
            Value::whiles,
            List.of(
                Multirange.of(),
                Multirange.of(
                    Range.closedOpen(Instant.parse("-0043-03-15T12:00:00Z"), Instant.EPOCH),
                    Range.closed(Instant.parse("2024-02-29T23:59:59.999999Z"), Instant.MAX)))));
  }

  private static List<TypeCase<?>> networksAndBits() {
    return List.of(
        new TypeCase<>(
            "Inet",
            Values.HOST,
            NewValue::host,
            Value::host,
            List.of(
                Inet.of("0.0.0.0"),
                Inet.of("255.255.255.255/0"),
                Inet.of("10.1.2.3/8"),
                Inet.of("::"),
                Inet.of("::1/128"),
                Inet.of("::ffff:10.0.0.1"),
                Inet.of("2001:db8::1:0:0:1/64"),
                Inet.of("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/1"),
                Inet.of("1:0:0:2::3"))),
        new TypeCase<>(
            "Cidr",
            Values.NETWORK,
            NewValue::network,
            Value::network,
            List.of(
                Cidr.of("0.0.0.0/0"),
                Cidr.of("10.0.0.0/8"),
                Cidr.of("10.1.2.3"),
                Cidr.of("::/0"),
                Cidr.of("2001:db8::/32"),
                Cidr.of("::ffff:0:0/96"))),
        new TypeCase<>(
            "MacAddress",
            Values.MAC,
            NewValue::mac,
            Value::mac,
            List.of(
                new MacAddress("00:00:00:00:00:00"),
                new MacAddress("FF-ff-ff-FF-ff-ff"),
                new MacAddress("08:00:2b:01:02:03"))),
        new TypeCase<>(
            "Bits",
            Values.BITS,
            NewValue::bits,
            Value::bits,
            List.of(
                new Bits(""),
                new Bits("0"),
                new Bits("1"),
                new Bits("00000000"),
                new Bits("101100111"),
                new Bits("1".repeat(1000) + "0"))));
  }

  private static List<TypeCase<?>> figures() {
    return List.of(
        new TypeCase<>(
            "Point",
            Values.POINT,
            NewValue::point,
            Value::point,
            List.of(
                new Point(0, 0),
                new Point(-0.0, 0.1),
                new Point(Double.MIN_VALUE, Double.MAX_VALUE),
                new Point(Double.NaN, Double.NEGATIVE_INFINITY),
                new Point(1e-300, 123456789.12345679))),
        new TypeCase<>(
            "Line",
            Values.LINE,
            NewValue::line,
            Value::line,
            List.of(new Line(1, -1, 0), new Line(0, 2, -0.5), new Line(1e300, 0.1, 7))),
        new TypeCase<>(
            "LineSegment",
            Values.SEGMENT,
            NewValue::segment,
            Value::segment,
            List.of(
                new LineSegment(new Point(0, 0), new Point(0, 0)),
                new LineSegment(new Point(-1.5, 1e100), new Point(3, 0.1)))),
        new TypeCase<>(
            "Box",
            Values.BOX,
            NewValue::box,
            Value::box,
            List.of(
                new Box(new Point(0, 0), new Point(0, 0)),
                new Box(new Point(1, 2), new Point(3, -4)),
                new Box(new Point(-0.0, 1e300), new Point(0.1, Double.POSITIVE_INFINITY)))),
        new TypeCase<>(
            "Path",
            Values.PATH,
            NewValue::path,
            Value::path,
            List.of(
                new Path(List.of(new Point(0, 0)), true),
                new Path(List.of(new Point(0, 0), new Point(0.1, -2)), false),
                new Path(List.of(new Point(1, 1), new Point(2, 2), new Point(1, 1)), true))),
        new TypeCase<>(
            "Polygon",
            Values.POLYGON,
            NewValue::polygon,
            Value::polygon,
            List.of(
                new Polygon(List.of(new Point(0, 0))),
                new Polygon(List.of(new Point(0, 0), new Point(0.1, -2), new Point(1e10, 3))))),
        new TypeCase<>(
            "Circle",
            Values.CIRCLE,
            NewValue::circle,
            Value::circle,
            List.of(
                new Circle(new Point(0, 0), 0),
                new Circle(new Point(-1.5, 0.1), 1e300),
                new Circle(new Point(0, 0), Double.POSITIVE_INFINITY))));
  }

  private static List<TypeCase<?>> searchAndXml() {
    return List.of(
        new TypeCase<>(
            "TsVector",
            Values.WORDS,
            NewValue::words,
            Value::words,
            List.of(
                new TsVector(""),
                new TsVector("'a' 'b' 'ccc'"),
                new TsVector("'fat':2A,7 'rat':3B"),
                new TsVector("'!' '\\\\' 'it''s' 'é日'"))),
        new TypeCase<>(
            "TsQuery",
            Values.SEARCH,
            NewValue::search,
            Value::search,
            List.of(
                new TsQuery(""),
                new TsQuery("'a'"),
                new TsQuery("'a' & !'b' | 'it''s'"),
                new TsQuery("'fat':AB <-> 'rat':* <2> 'cat'"))),
        new TypeCase<>(
            "Xml",
            Values.DOCUMENT,
            NewValue::document,
            Value::document,
            List.of(
                new Xml(""),
                new Xml("<a/>"),
                new Xml("<a b=\"c &amp; d\">\n é日</a><b/>"),
                new Xml("text"))),
        new TypeCase<>(
            "Oid",
            Values.OID,
            NewValue::oid,
            Value::oid,
            List.of(new Oid(0), new Oid(1), new Oid(2_147_483_648L), new Oid(4_294_967_295L))));
  }
}
