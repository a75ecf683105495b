package dev.virga.kit.pull;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

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
  JSON("json", "Object", "Object", "");

  private static final Pattern DECLARED =
      Pattern.compile(
          "varchar(\\(\\d+\\))?|numeric\\(\\d+,\\d+\\)|(timestamptz|timestamp|timetz|time|interval)\\(\\d\\)");

  private final String sqlType;
  private final String name;
  private final String nullableName;
  private final String packageName;

  JavaType(String sqlType, String name, String nullableName, String packageName) {
    this.sqlType = sqlType;
    this.name = name;
    this.nullableName = nullableName;
    this.packageName = packageName;
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
      case "varchar", "char", "citext" -> "text";
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

  /** Returns the annotation that makes the column of this type; empty where none is needed. */
  Optional<String> annotation() {
    return switch (this) {
      case JSONB -> Optional.of("@Json");
      case JSON -> Optional.of("@Json(Json.Format.JSON)");
      default -> Optional.empty();
    };
  }

  /** Returns what has to be imported; empty for what needs no import. */
  Optional<String> imported() {
    return packageName.isEmpty() ? Optional.empty() : Optional.of(packageName + "." + name);
  }
}
