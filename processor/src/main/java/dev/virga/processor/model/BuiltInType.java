package dev.virga.processor.model;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types with a codec in {@link Codecs}; each constant is named like its codec. */
public enum BuiltInType implements ValueType {
  BOOLEAN("boolean", "java.lang", "Boolean", Family.BOOLEAN, Codecs.BOOLEAN),
  BYTE("byte", "java.lang", "Byte", Family.NUMBER, Codecs.BYTE),
  SHORT("short", "java.lang", "Short", Family.NUMBER, Codecs.SHORT),
  INTEGER("int", "java.lang", "Integer", Family.NUMBER, Codecs.INTEGER),
  LONG("long", "java.lang", "Long", Family.NUMBER, Codecs.LONG),
  FLOAT("float", "java.lang", "Float", Family.NUMBER, Codecs.FLOAT),
  DOUBLE("double", "java.lang", "Double", Family.NUMBER, Codecs.DOUBLE),
  DECIMAL("BigDecimal", "java.math", "BigDecimal", Family.NUMBER, Codecs.DECIMAL),
  MONEY("BigDecimal", "java.math", "BigDecimal", Family.OTHER, Codecs.MONEY),
  BIG_INTEGER("BigInteger", "java.math", "BigInteger", Family.NUMBER, Codecs.BIG_INTEGER),
  CHARACTER("char", "java.lang", "Character", Family.OTHER, Codecs.CHARACTER),
  TEXT("String", "java.lang", "String", Family.TEXT, Codecs.TEXT),
  PADDED_TEXT("String", "java.lang", "String", Family.TEXT, Codecs.PADDED_TEXT),
  BYTES("byte[]", "", "", Family.OTHER, Codecs.BYTES),
  UUID("UUID", "java.util", "UUID", Family.OTHER, Codecs.UUID),
  INSTANT("Instant", "java.time", "Instant", Family.OTHER, Codecs.INSTANT),
  OFFSET_DATE_TIME(
      "OffsetDateTime", "java.time", "OffsetDateTime", Family.OTHER, Codecs.OFFSET_DATE_TIME),
  ZONED_DATE_TIME(
      "ZonedDateTime", "java.time", "ZonedDateTime", Family.OTHER, Codecs.ZONED_DATE_TIME),
  LOCAL_DATE_TIME(
      "LocalDateTime", "java.time", "LocalDateTime", Family.OTHER, Codecs.LOCAL_DATE_TIME),
  LOCAL_DATE("LocalDate", "java.time", "LocalDate", Family.OTHER, Codecs.LOCAL_DATE),
  LOCAL_TIME("LocalTime", "java.time", "LocalTime", Family.OTHER, Codecs.LOCAL_TIME),
  OFFSET_TIME("OffsetTime", "java.time", "OffsetTime", Family.OTHER, Codecs.OFFSET_TIME),
  DURATION("Duration", "java.time", "Duration", Family.OTHER, Codecs.DURATION),
  PERIOD("Period", "java.time", "Period", Family.OTHER, Codecs.PERIOD),
  INTERVAL("Interval", "dev.virga.codec", "Interval", Family.OTHER, Codecs.INTERVAL),
  INET("Inet", "dev.virga.type", "Inet", Family.OTHER, Codecs.INET),
  CIDR("Cidr", "dev.virga.type", "Cidr", Family.OTHER, Codecs.CIDR),
  MAC_ADDRESS("MacAddress", "dev.virga.type", "MacAddress", Family.OTHER, Codecs.MAC_ADDRESS),
  BITS("Bits", "dev.virga.type", "Bits", Family.OTHER, Codecs.BITS),
  POINT("Point", "dev.virga.type", "Point", Family.OTHER, Codecs.POINT),
  LINE("Line", "dev.virga.type", "Line", Family.OTHER, Codecs.LINE),
  LINE_SEGMENT("LineSegment", "dev.virga.type", "LineSegment", Family.OTHER, Codecs.LINE_SEGMENT),
  BOX("Box", "dev.virga.type", "Box", Family.OTHER, Codecs.BOX),
  PATH("Path", "dev.virga.type", "Path", Family.OTHER, Codecs.PATH),
  POLYGON("Polygon", "dev.virga.type", "Polygon", Family.OTHER, Codecs.POLYGON),
  CIRCLE("Circle", "dev.virga.type", "Circle", Family.OTHER, Codecs.CIRCLE),
  TS_VECTOR("TsVector", "dev.virga.type", "TsVector", Family.OTHER, Codecs.TS_VECTOR),
  TS_QUERY("TsQuery", "dev.virga.type", "TsQuery", Family.OTHER, Codecs.TS_QUERY),
  XML("Xml", "dev.virga.type", "Xml", Family.OTHER, Codecs.XML),
  OID("Oid", "dev.virga.type", "Oid", Family.OTHER, Codecs.OID),
  CITEXT("Citext", "dev.virga.type", "Citext", Family.OTHER, Codecs.CITEXT),
  LTREE("Ltree", "dev.virga.type", "Ltree", Family.OTHER, Codecs.LTREE),
  HSTORE("Hstore", "dev.virga.type", "Hstore", Family.OTHER, Codecs.HSTORE),
  VECTOR("Vector", "dev.virga.type", "Vector", Family.OTHER, Codecs.VECTOR);

  private final String label;
  private final String packageName;
  private final String simpleName;
  private final Family family;
  private final String sqlType;

  BuiltInType(String label, String packageName, String simpleName, Family family, Codec<?> codec) {
    this.label = label;
    this.packageName = packageName;
    this.simpleName = simpleName;
    this.family = family;
    this.sqlType = codec.sqlType();
  }

  /** Returns the type of a class that is not an array, by its qualified name. */
  public static Optional<BuiltInType> ofClass(String qualifiedName) {
    return Arrays.stream(values())
        .filter(type -> type != BYTES)
        .filter(type -> qualifiedName.equals(type.packageName + "." + type.simpleName))
        .findFirst();
  }

  /** Returns the type of a primitive, by its keyword. */
  public static Optional<BuiltInType> ofPrimitive(String keyword) {
    return Arrays.stream(values())
        .filter(type -> type.isPrimitive() && type.label.equals(keyword))
        .findFirst();
  }

  /** Returns them as a sentence names them. */
  public static String listed() {
    return Arrays.stream(values())
            .filter(type -> !type.packageName.equals("dev.virga.type"))
            .map(type -> type.label)
            .distinct()
            .collect(Collectors.joining(", "))
        + ", a type of dev.virga.type";
  }

  private boolean isPrimitive() {
    return packageName.equals("java.lang") && !simpleName.equals("String");
  }

  @Override
  public Optional<JavaName> javaName() {
    return this == BYTES
        ? Optional.empty()
        : Optional.of(new JavaName(packageName, List.of(simpleName)));
  }

  @Override
  public Family family() {
    return family;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return sqlType;
  }

  @Override
  public ValueType in(String columnType) {
    if (this == DECIMAL && SqlType.isMoney(columnType)) {
      return MONEY;
    }
    return this == TEXT && SqlType.isPadded(columnType) ? PADDED_TEXT : this;
  }

  @Override
  public String toString() {
    return label;
  }
}
