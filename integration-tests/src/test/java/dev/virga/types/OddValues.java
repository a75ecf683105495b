package dev.virga.types;

import dev.virga.codec.Interval;
import dev.virga.type.Bits;
import dev.virga.type.Box;
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
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sample.Mood;

/** Values by chance that columns hold as they are: most of them odd, the same for the same seed. */
final class OddValues {
  private static final String LETTERS =
      "\"'\\{},()[]:;% _\t\n\r\b\u0001\u007f\u0085\u2028\ufeff$?né日";
  private static final int ONE_IN_A_FEW = 4;
  private static final long FIRST_DAY = LocalDate.of(-4712, 1, 1).toEpochDay();
  private static final long LAST_DAY_OF_A_MOMENT = LocalDate.of(294_276, 12, 31).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(5_874_897, 12, 31).toEpochDay();

  private final Random random;

  OddValues(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a value of the type of that name. */
  Object next(String type) {
    return switch (type) {
      case "boolean" -> random.nextBoolean();
      case "byte" -> (byte) number();
      case "short" -> (short) number();
      case "int" -> (int) number();
      case "long" -> number();
      case "float" -> Float.intBitsToFloat(random.nextInt());
      case "double" -> Double.longBitsToDouble(random.nextLong());
      case "BigInteger" -> new BigInteger(random.nextInt(500), random).subtract(BigInteger.TEN);
      case "BigDecimal" -> decimal();
      case "char" -> LETTERS.charAt(random.nextInt(LETTERS.length()));
      case "String" -> text();
      case "byte[]" -> bytes();
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "Instant" -> instant();
      case "OffsetDateTime" -> instant().atOffset(ZoneOffset.UTC);
      case "ZonedDateTime" -> instant().atZone(ZoneOffset.UTC);
      case "LocalDateTime" -> LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
      case "LocalDate" -> date();
      case "LocalTime" -> time();
      case "OffsetTime" ->
          OffsetTime.of(time(), ZoneOffset.ofTotalSeconds(random.nextInt(2 * 57_599) - 57_599));
      case "Duration" -> Duration.ofSeconds(random.nextLong() / 2_000_000, micros());
      case "Period" ->
          Period.of(random.nextInt() / 24, random.nextInt(12), random.nextInt()).normalized();
      case "Interval" -> new Interval(random.nextInt(), random.nextInt(), random.nextLong());
      case "enum" -> List.of(Mood.values()).get(random.nextInt(Mood.values().length));
      case "Range<Integer>" -> range(() -> (int) (number() >> 2));
      case "Range<Long>" -> range(() -> number() >> 2);
      case "Range<BigDecimal>" -> range(this::decimal);
      case "Range<LocalDate>" -> range(this::plainDate);
      case "Range<LocalDateTime>" ->
          range(() -> LocalDateTime.ofInstant(plainInstant(), ZoneOffset.UTC));
      case "Range<Instant>" -> range(this::plainInstant);
      case "Multirange<LocalDate>" -> multirange(this::plainDate);
      case "Multirange<BigDecimal>" -> multirange(this::decimal);
      case "Multirange<Instant>" -> multirange(this::plainInstant);
      case "Inet" -> inet();
      case "Cidr" -> inet().network();
      case "MacAddress" -> MacAddress.of(bytes(6));
      case "Bits" -> new Bits(digits());
      case "Point" -> point();
      case "Line" -> new Line(1 + Math.abs(coordinate()), coordinate(), coordinate());
      case "LineSegment" -> new LineSegment(point(), point());
      case "Box" -> new Box(point(), point());
      case "Path" -> new Path(points(), random.nextBoolean());
      case "Polygon" -> new Polygon(points());
      case "Circle" -> new Circle(point(), Math.abs(coordinate()));
      case "TsVector" ->
          new TsVector("'w" + Math.abs(number()) + "':" + (1 + random.nextInt(16_000)));
      case "TsQuery" -> new TsQuery("'w" + number() + "' & !'" + digits() + "x'");
      case "Xml" -> new Xml("<a b=\"" + number() + "\">" + digits() + "</a>");
      case "Oid" -> new Oid(random.nextInt() & 0xffff_ffffL);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private <V extends Comparable<? super V>> Range<V> range(Supplier<V> values) {
    V one = values.get();
    V other = values.get();
    boolean inOrder = one.compareTo(other) <= 0;
    return new Range<>(bound(inOrder ? one : other), bound(inOrder ? other : one), false);
  }

  private <V extends Comparable<? super V>> Optional<Range.Bound<V>> bound(V value) {
    return rarely()
        ? Optional.empty()
        : Optional.of(new Range.Bound<>(value, random.nextBoolean()));
  }

  private <V extends Comparable<? super V>> Multirange<V> multirange(Supplier<V> values) {
    return new Multirange<>(
        Stream.generate(() -> range(values)).limit(random.nextInt(ONE_IN_A_FEW)).toList());
  }

  private LocalDate plainDate() {
    return LocalDate.ofEpochDay(random.nextInt(1_000_000) - 500_000);
  }

  private Instant plainInstant() {
    return Instant.ofEpochSecond(random.nextInt() * 50L, random.nextInt(1_000_000) * 1000L);
  }

  private Inet inet() {
    byte[] address = bytes(random.nextBoolean() ? 4 : 16);
    for (int i = 0; i < address.length; i++) {
      address[i] = rarely() ? address[i] : 0;
    }
    return Inet.of(address, random.nextInt(address.length * Byte.SIZE + 1));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private String digits() {
    return random
        .ints(random.nextInt(100), 0, 2)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining());
  }

  private double coordinate() {
    return rarely() ? random.nextInt(5) - 2 : random.nextGaussian() * 1000;
  }

  private Point point() {
    return new Point(coordinate(), coordinate());
  }

  private List<Point> points() {
    return Stream.generate(this::point).limit(1 + random.nextInt(ONE_IN_A_FEW)).toList();
  }

  private boolean rarely() {
    return random.nextInt(ONE_IN_A_FEW) == 0;
  }

  private long number() {
    return rarely() ? random.nextInt(5) - 2 : random.nextLong() >> random.nextInt(Long.SIZE);
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(random.nextInt(300), random), random.nextInt(120))
        .multiply(rarely() ? BigDecimal.ONE.negate() : BigDecimal.ONE);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      if (rarely()) {
        text.appendCodePoint(0x1f300 + random.nextInt(300));
      } else {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return rarely() ? "null" : text.toString();
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    return bytes;
  }

  private int micros() {
    return rarely() ? 999_999_000 : random.nextInt(1_000_000) * 1_000;
  }

  private Instant instant() {
    long second =
        rarely()
            ? 86_400L
                * (FIRST_DAY + (long) (random.nextDouble() * (LAST_DAY_OF_A_MOMENT - FIRST_DAY)))
            : random.nextInt() * 40L;
    return Instant.ofEpochSecond(second, micros());
  }

  private LocalDate date() {
    long day =
        rarely()
            ? FIRST_DAY + (long) (random.nextDouble() * (LAST_DAY - FIRST_DAY))
            : random.nextInt(1_000_000) - 700_000;
    return LocalDate.ofEpochDay(day);
  }

  private LocalTime time() {
    return LocalTime.ofSecondOfDay(random.nextInt(86_400)).withNano(micros());
  }
}
