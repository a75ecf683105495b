package dev.virga.kit.pull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of components, each with the type that its column has. */
enum JavaType {
  BOOLEAN("boolean", "boolean", "Boolean", ""),
  SHORT("smallint", "short", "Short", ""),
  INTEGER("integer", "int", "Integer", ""),
  LONG("bigint", "long", "Long", ""),
  FLOAT("real", "float", "Float", ""),
  DOUBLE("double precision", "double", "Double", ""),
  DECIMAL("numeric", "BigDecimal", "BigDecimal", "java.math"),
  TEXT("text", "String", "String", ""),
  CHARACTER("varchar(1)", "char", "Character", ""),
  BYTES("bytea", "byte[]", "byte @Nullable []", ""),
  UUID("uuid", "UUID", "UUID", "java.util"),
  INSTANT("timestamptz", "Instant", "Instant", "java.time"),
  LOCAL_DATE_TIME("timestamp", "LocalDateTime", "LocalDateTime", "java.time"),
  LOCAL_DATE("date", "LocalDate", "LocalDate", "java.time"),
  LOCAL_TIME("time", "LocalTime", "LocalTime", "java.time"),
  OFFSET_TIME("timetz", "OffsetTime", "OffsetTime", "java.time"),
  INTERVAL("interval", "Interval", "Interval", "dev.virga.codec"),
  JSONB("jsonb", "Object", "Object", ""),
  JSON("json", "Object", "Object", ""),
  INET("inet", "Inet", "Inet", "dev.virga.type"),
  CIDR("cidr", "Cidr", "Cidr", "dev.virga.type"),
  MAC_ADDRESS("macaddr", "MacAddress", "MacAddress", "dev.virga.type"),
  BITS("varbit", "Bits", "Bits", "dev.virga.type"),
  POINT("point", "Point", "Point", "dev.virga.type"),
  LINE("line", "Line", "Line", "dev.virga.type"),
  LINE_SEGMENT("lseg", "LineSegment", "LineSegment", "dev.virga.type"),
  BOX("box", "Box", "Box", "dev.virga.type"),
  PATH("path", "Path", "Path", "dev.virga.type"),
  POLYGON("polygon", "Polygon", "Polygon", "dev.virga.type"),
  CIRCLE("circle", "Circle", "Circle", "dev.virga.type"),
  TS_VECTOR("tsvector", "TsVector", "TsVector", "dev.virga.type"),
  TS_QUERY("tsquery", "TsQuery", "TsQuery", "dev.virga.type"),
  XML("xml", "Xml", "Xml", "dev.virga.type"),
  OID("oid", "Oid", "Oid", "dev.virga.type"),
  CITEXT("citext", "Citext", "Citext", "dev.virga.type"),
  LTREE("ltree", "Ltree", "Ltree", "dev.virga.type"),
  HSTORE("hstore", "Hstore", "Hstore", "dev.virga.type"),
  INTEGER_RANGE("int4range", "Range<Integer>", ""),
  LONG_RANGE("int8range", "Range<Long>", ""),
  DECIMAL_RANGE("numrange", "Range<BigDecimal>", "java.math"),
  LOCAL_DATE_TIME_RANGE("tsrange", "Range<LocalDateTime>", "java.time"),
  INSTANT_RANGE("tstzrange", "Range<Instant>", "java.time"),
  LOCAL_DATE_RANGE("daterange", "Range<LocalDate>", "java.time"),
  INTEGER_MULTIRANGE("int4multirange", "Multirange<Integer>", ""),
  LONG_MULTIRANGE("int8multirange", "Multirange<Long>", ""),
  DECIMAL_MULTIRANGE("nummultirange", "Multirange<BigDecimal>", "java.math"),
  LOCAL_DATE_TIME_MULTIRANGE("tsmultirange", "Multirange<LocalDateTime>", "java.time"),
  INSTANT_MULTIRANGE("tstzmultirange", "Multirange<Instant>", "java.time"),
  LOCAL_DATE_MULTIRANGE("datemultirange", "Multirange<LocalDate>", "java.time");

  private static final Pattern DECLARED =
      Pattern.compile(
          "money|varchar(\\(\\d+\\))?|char\\(\\d+\\)|(var)?bit\\(\\d+\\)|numeric\\(\\d+,\\d+\\)"
              + "|(timestamptz|timestamp|timetz|time|interval)\\(\\d\\)");

  private final String sqlType;
  private final String name;
  private final String nullableName;
  private final String packageName;
  private final String packageOfBound;

  JavaType(String sqlType, String name, String nullableName, String packageName) {
    this.sqlType = sqlType;
    this.name = name;
    this.nullableName = nullableName;
    this.packageName = packageName;
    this.packageOfBound = "";
  }

  /** A range, or several, of bounds of a class. */
  JavaType(String sqlType, String name, String packageOfBound) {
    this.sqlType = sqlType;
    this.name = name;
    this.nullableName = name;
    this.packageName = "dev.virga.type";
    this.packageOfBound = packageOfBound;
  }

  /**
   * Returns the type for a column's: the one whose column is the same, or else the one that holds
   * the same values, as {@code text} holds those of {@code varchar(20)}. Empty where there is none.
   */
  static Optional<JavaType> of(String columnType) {
    return withColumn(columnType).or(() -> withColumn(family(columnType)));
  }

  private static Optional<JavaType> withColumn(String columnType) {
    return Arrays.stream(values()).filter(type -> type.sqlType.equals(columnType)).findFirst();
  }

  /** Returns a type without its modifiers; of texts, the one without a limit. */
  private static String family(String columnType) {
    String base = columnType.replaceFirst("\\(.*\\)$", "");
    return switch (base) {
      case "varchar", "char" -> "text";
      case "bit" -> "varbit";
      case "money" -> "numeric";
      default -> base;
    };
  }

  /** Returns the type of the column that a component of this type has, unless it is given one. */
  String sqlType() {
    return sqlType;
  }

  /** Returns whether {@code @Column} can say that a column of this type has the given one. */
  boolean canBe(String columnType) {
    return DECLARED.matcher(columnType).matches();
  }

  /** Returns how a component is written that is never null. */
  String javaName() {
    return name;
  }

  /** Returns how a component is written that may be null, where it carries the annotation. */
  String nullableName() {
    return nullableName;
  }

  /** Returns whether the annotation for null is a part of the name. */
  boolean annotatesItself() {
    return nullableName.contains("@");
  }

  /** Returns the annotation that makes the column of this type; empty where none is needed. */
  Optional<String> annotation() {
    return switch (this) {
      case JSONB -> Optional.of("@Json");
      case JSON -> Optional.of("@Json(Json.Format.JSON)");
      default -> Optional.empty();
    };
  }

  /** Returns the classes that have to be imported. */
  List<String> imports() {
    int bound = name.indexOf('<');
    String itself = bound < 0 ? name : name.substring(0, bound);
    Stream<String> ofBound =
        packageOfBound.isEmpty()
            ? Stream.empty()
            : Stream.of(packageOfBound + "." + name.substring(bound + 1, name.length() - 1));
    return packageName.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(packageName + "." + itself), ofBound).toList();
  }
}
