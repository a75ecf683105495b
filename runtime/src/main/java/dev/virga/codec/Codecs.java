package dev.virga.codec;

import dev.virga.type.Bits;
import dev.virga.type.Box;
import dev.virga.type.Cidr;
import dev.virga.type.Circle;
import dev.virga.type.Citext;
import dev.virga.type.Hstore;
import dev.virga.type.Inet;
import dev.virga.type.Line;
import dev.virga.type.LineSegment;
import dev.virga.type.Ltree;
import dev.virga.type.MacAddress;
import dev.virga.type.Multirange;
import dev.virga.type.Oid;
import dev.virga.type.Path;
import dev.virga.type.Point;
import dev.virga.type.Polygon;
import dev.virga.type.Range;
import dev.virga.type.TsQuery;
import dev.virga.type.TsVector;
import dev.virga.type.Vector;
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
import java.util.function.Function;

/** The codecs of the built-in types. */
public final class Codecs {
  /** {@code boolean}. */
  public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

  /** {@code smallint} as {@link Byte}; a value outside of its range is an error. */
  public static final Codec<Byte> BYTE = new ByteCodec();

  /** {@code smallint}. */
  public static final Codec<Short> SHORT = new ShortCodec();

  /** {@code integer}. */
  public static final Codec<Integer> INTEGER = new IntegerCodec();

  /** {@code bigint}. */
  public static final Codec<Long> LONG = new LongCodec();

  /** {@code real}. */
  public static final Codec<Float> FLOAT = new FloatCodec();

  /** {@code double precision}. */
  public static final Codec<Double> DOUBLE = new DoubleCodec();

  /**
   * {@code numeric}; its {@code NaN} and infinities have no {@link BigDecimal} and are an error, as
   * are numbers of more digits than {@code numeric} has.
   */
  public static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

  /** {@code numeric} as {@link BigInteger}; a fraction is an error. */
  public static final Codec<BigInteger> BIG_INTEGER =
      new ConvertedCodec<>(DECIMAL, new WholeNumber());

  /**
   * {@code money}, which travels as {@code numeric}; it has as many digits behind the point as the
   * server's {@code lc_monetary} says, to which PostgreSQL rounds.
   */
  public static final Codec<BigDecimal> MONEY = new MoneyCodec();

  /** {@code varchar(1)}; U+0000 and half of a surrogate pair are an error. */
  public static final Codec<Character> CHARACTER = new CharacterCodec();

  /**
   * {@code text}. A text with U+0000 or half of a surrogate pair is an error: PostgreSQL cannot
   * store the one, UTF-8 cannot write the other.
   */
  public static final Codec<String> TEXT = new TextCodec();

  /**
   * {@code char(n)}: a text that is filled up with blanks, which do not count where it is compared.
   */
  public static final Codec<String> PADDED_TEXT = new PaddedTextCodec();

  /** {@code bytea}. */
  public static final Codec<byte[]> BYTES = new BytesCodec();

  /** {@code uuid}. */
  public static final Codec<UUID> UUID = new UuidCodec();

  /**
   * {@code timestamptz}, to the microsecond; {@link Instant#MAX} is {@code infinity}, {@link
   * Instant#MIN} is {@code -infinity}, and so for the other types of dates.
   */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** {@code timestamptz}; PostgreSQL keeps the instant, not the offset: it reads back in UTC. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeCodec();

  /** {@code timestamptz}; PostgreSQL keeps the instant, not the zone: it reads back in UTC. */
  public static final Codec<ZonedDateTime> ZONED_DATE_TIME =
      new ConvertedCodec<>(OFFSET_DATE_TIME, new InstantInUtc());

  /** {@code timestamp}, to the microsecond. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeCodec();

  /** {@code date}. */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /** {@code time}, to the microsecond; {@link LocalTime#MAX} is {@code 24:00:00}. */
  public static final Codec<LocalTime> LOCAL_TIME = new LocalTimeCodec();

  /**
   * {@code timetz}, to the microsecond, with its offset; {@code 24:00:00} has no {@link OffsetTime}
   * and is an error.
   */
  public static final Codec<OffsetTime> OFFSET_TIME = new OffsetTimeCodec();

  /** {@code interval}. */
  public static final Codec<Interval> INTERVAL = new IntervalCodec();

  /**
   * {@code interval} as {@link Duration}, to the microsecond; one with months or days is an error.
   */
  public static final Codec<Duration> DURATION =
      new ConvertedCodec<>(INTERVAL, new FixedInterval());

  /**
   * {@code interval} as {@link Period}, which reads back with less than twelve months beside its
   * years; one with a time of day is an error.
   */
  public static final Codec<Period> PERIOD = new ConvertedCodec<>(INTERVAL, new CalendarInterval());

  /** {@code inet}: a host, with the prefix of its network. */
  public static final Codec<Inet> INET =
      written(
          "inet",
          Inet::of,
          BinaryForm.<Inet>of("inet", 869, BinaryNetworks::write, BinaryNetworks::inet));

  /** {@code cidr}: a network. */
  public static final Codec<Cidr> CIDR =
      written(
          "cidr",
          Cidr::of,
          BinaryForm.<Cidr>of("cidr", 650, BinaryNetworks::write, BinaryNetworks::cidr));

  /** {@code macaddr}: a hardware address. */
  public static final Codec<MacAddress> MAC_ADDRESS =
      written(
          "macaddr",
          MacAddress::new,
          BinaryForm.<MacAddress>of(
              "macaddr",
              829,
              (value, out) -> out.putBytes(value.bytes()),
              in -> MacAddress.of(in.getBytes())));

  /** {@code varbit}: bits in any number. */
  public static final Codec<Bits> BITS =
      written(
          "varbit",
          Bits::new,
          BinaryForm.<Bits>of("varbit", 1562, BinaryBits::write, BinaryBits::read)
              .alsoOf("bit", 1560));

  /** {@code point}. */
  public static final Codec<Point> POINT =
      written(
          "point",
          Point::parse,
          BinaryForm.<Point>of("point", 600, BinaryGeometry::write, BinaryGeometry::point));

  /** {@code line}: one without ends. */
  public static final Codec<Line> LINE =
      written(
          "line",
          Line::parse,
          BinaryForm.<Line>of("line", 628, BinaryGeometry::write, BinaryGeometry::line));

  /** {@code lseg}: a line from a point to another. */
  public static final Codec<LineSegment> LINE_SEGMENT =
      written(
          "lseg",
          LineSegment::parse,
          BinaryForm.<LineSegment>of(
              "lseg", 601, BinaryGeometry::write, BinaryGeometry::lineSegment));

  /** {@code box}. */
  public static final Codec<Box> BOX =
      written(
          "box",
          Box::parse,
          BinaryForm.<Box>of("box", 603, BinaryGeometry::write, BinaryGeometry::box));

  /** {@code path}, open or closed. */
  public static final Codec<Path> PATH =
      written(
          "path",
          Path::parse,
          BinaryForm.<Path>of("path", 602, BinaryGeometry::write, BinaryGeometry::path));

  /** {@code polygon}. */
  public static final Codec<Polygon> POLYGON =
      written(
          "polygon",
          Polygon::parse,
          BinaryForm.<Polygon>of("polygon", 604, BinaryGeometry::write, BinaryGeometry::polygon));

  /** {@code circle}. */
  public static final Codec<Circle> CIRCLE =
      written(
          "circle",
          Circle::parse,
          BinaryForm.<Circle>of("circle", 718, BinaryGeometry::write, BinaryGeometry::circle));

  /** {@code tsvector}: the words of a document. */
  public static final Codec<TsVector> TS_VECTOR = text("tsvector", TsVector::new);

  /** {@code tsquery}: what documents are searched for. */
  public static final Codec<TsQuery> TS_QUERY = text("tsquery", TsQuery::new);

  /** {@code xml}. */
  public static final Codec<Xml> XML = text("xml", Xml::new);

  /** {@code oid}: the number of an object of the database. */
  public static final Codec<Oid> OID = new OidCodec();

  /** {@code citext}: a text that is compared without regard to case. */
  public static final Codec<Citext> CITEXT = text("citext", Citext::new);

  /** {@code ltree}: a path in a tree. */
  public static final Codec<Ltree> LTREE = text("ltree", Ltree::of);

  /** {@code hstore}: texts by their keys. */
  public static final Codec<Hstore> HSTORE = new HstoreCodec();

  /** {@code vector}, of pgvector. */
  public static final Codec<Vector> VECTOR = text("vector", Vector::parse);

  private Codecs() {}

  /**
   * Returns the codec of an enum type.
   *
   * @param sqlType the type, quoted as needed
   * @param type the Java enum
   * @param labels the labels of the constants, in their order; none, if they are the names
   * @throws IllegalArgumentException if there are more or fewer labels than constants
   */
  public static <E extends Enum<E>> Codec<E> enumeration(
      String sqlType, Class<E> type, String... labels) {
    return new EnumCodec<>(sqlType, new EnumLabels<>(type, labels));
  }

  /**
   * Returns the codec of {@code text} with the labels of an enum's constants; another text is an
   * error.
   *
   * @param type the Java enum
   * @param labels the labels of the constants, in their order; none, if they are the names
   * @throws IllegalArgumentException if there are more or fewer labels than constants
   */
  public static <E extends Enum<E>> Codec<E> enumText(Class<E> type, String... labels) {
    return new ConvertedCodec<>(TEXT, new EnumLabels<>(type, labels));
  }

  /** Returns the codec of a type of the user's own, which is stored as another one. */
  public static <V, B> Codec<V> converted(Codec<B> base, Converter<V, B> converter) {
    return new ConvertedCodec<>(base, converter);
  }

  /**
   * Returns the codec of a record with one component, which is stored as that component.
   *
   * @param base the component's codec
   * @param constructor makes the record
   * @param component returns the component
   */
  public static <V, B> Codec<V> wrapped(
      Codec<B> base, Function<B, V> constructor, Function<V, B> component) {
    return new ConvertedCodec<>(base, new WrappingRecord<>(constructor, component));
  }

  /**
   * Returns the codec of a composite type.
   *
   * @param sqlType the type, quoted as needed
   * @param decoder makes the record of cells, which are the attributes
   * @param parts the attributes, in the order that they have in the type
   */
  public static <R> Codec<R> composite(
      String sqlType, Decoder<R> decoder, List<CompositePart<R, ?>> parts) {
    return new CompositeCodec<>(sqlType, decoder, parts);
  }

  /** Returns the codec of {@code json}, by the mapper that is installed. */
  public static <V> Codec<V> json(JsonType<V> type) {
    return new JsonCodec<>("json", type, JsonMapper::installed);
  }

  /** Returns the codec of {@code json}, by a mapper. */
  public static <V> Codec<V> json(JsonType<V> type, JsonMapper mapper) {
    return new JsonCodec<>("json", type, () -> mapper);
  }

  /** Returns the codec of {@code jsonb}, by the mapper that is installed. */
  public static <V> Codec<V> jsonb(JsonType<V> type) {
    return new JsonCodec<>("jsonb", type, JsonMapper::installed);
  }

  /** Returns the codec of {@code jsonb}, by a mapper. */
  public static <V> Codec<V> jsonb(JsonType<V> type, JsonMapper mapper) {
    return new JsonCodec<>("jsonb", type, () -> mapper);
  }

  /**
   * Returns the codec of a range, such as {@code daterange} of {@link #LOCAL_DATE}.
   *
   * @param bound the codec of the bounds: of {@code integer}, {@code bigint}, {@code numeric},
   *     {@code timestamp}, {@code timestamptz} or {@code date}
   * @throws IllegalArgumentException if PostgreSQL has no such ranges by itself
   */
  public static <V extends Comparable<? super V>> Codec<Range<V>> range(Codec<V> bound) {
    return RangeType.range(bound);
  }

  /**
   * Returns the codec of a multirange, such as {@code datemultirange} of {@link #LOCAL_DATE}.
   *
   * @param bound the codec of the bounds, as {@link #range} takes it
   * @throws IllegalArgumentException if PostgreSQL has no such ranges by itself
   */
  public static <V extends Comparable<? super V>> Codec<Multirange<V>> multirange(Codec<V> bound) {
    return RangeType.multirange(bound);
  }

  private static <V> Codec<V> text(String sqlType, Function<String, V> read) {
    return new WrittenCodec<>(
        sqlType, value -> StorableText.of(value.toString()), read, Optional.empty());
  }

  private static <V> Codec<V> written(
      String sqlType, Function<String, V> read, BinaryForm<V> binary) {
    return new WrittenCodec<>(sqlType, Object::toString, read, Optional.of(binary));
  }

  /**
   * Returns the codec of a one-dimensional array, such as {@code bigint[]}. Elements that are null
   * are null in the list.
   */
  public static <V> Codec<List<V>> list(Codec<V> element) {
    return new ListCodec<>(element);
  }

  /**
   * Returns the codec of an array of a domain, such as {@code "email"[]}.
   *
   * @param domain the domain, as a cast takes it: {@code "email"}
   * @param element the codec of its values
   */
  public static <V> Codec<List<V>> list(String domain, Codec<V> element) {
    return new DomainListCodec<>(domain, new ListCodec<>(element));
  }

  /**
   * Returns the binder of a one-dimensional array, whose elements may be null.
   *
   * <p>A list is one parameter, so the statement's text does not depend on how many elements it
   * has.
   */
  public static <V> Binder<List<V>> array(Codec<V> element) {
    return new ArrayBinder<>(element);
  }
}
