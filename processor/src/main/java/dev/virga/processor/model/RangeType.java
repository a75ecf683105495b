package dev.virga.processor.model;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values between bounds, in a range or in several.
 *
 * @param bound the type of the bounds
 * @param multiple whether it is a multirange
 */
public record RangeType(Bound bound, boolean multiple) implements ValueType {
  private static final String PACKAGE = "dev.virga.type";

  /** The types of bounds that PostgreSQL has ranges of. */
  public enum Bound {
    INTEGER(BuiltInType.INTEGER, Codecs.range(Codecs.INTEGER), Codecs.multirange(Codecs.INTEGER)),
    LONG(BuiltInType.LONG, Codecs.range(Codecs.LONG), Codecs.multirange(Codecs.LONG)),
    DECIMAL(BuiltInType.DECIMAL, Codecs.range(Codecs.DECIMAL), Codecs.multirange(Codecs.DECIMAL)),
    LOCAL_DATE(
        BuiltInType.LOCAL_DATE,
        Codecs.range(Codecs.LOCAL_DATE),
        Codecs.multirange(Codecs.LOCAL_DATE)),
    LOCAL_DATE_TIME(
        BuiltInType.LOCAL_DATE_TIME,
        Codecs.range(Codecs.LOCAL_DATE_TIME),
        Codecs.multirange(Codecs.LOCAL_DATE_TIME)),
    INSTANT(BuiltInType.INSTANT, Codecs.range(Codecs.INSTANT), Codecs.multirange(Codecs.INSTANT)),
    OFFSET_DATE_TIME(
        BuiltInType.OFFSET_DATE_TIME,
        Codecs.range(Codecs.OFFSET_DATE_TIME),
        Codecs.multirange(Codecs.OFFSET_DATE_TIME));

    private final BuiltInType type;
    private final String range;
    private final String multirange;

    Bound(BuiltInType type, Codec<?> range, Codec<?> multirange) {
      this.type = type;
      this.range = range.sqlType();
      this.multirange = multirange.sqlType();
    }

    /** Returns the type of the bounds. */
    public BuiltInType type() {
      return type;
    }
  }

  /** Returns the type of a generic class of such bounds; empty for any other class. */
  public static Optional<RangeType> of(String qualifiedName, ValueType argument) {
    boolean multiple = qualifiedName.equals(PACKAGE + ".Multirange");
    return multiple || qualifiedName.equals(PACKAGE + ".Range")
        ? Arrays.stream(Bound.values())
            .filter(bound -> bound.type == argument)
            .findFirst()
            .map(bound -> new RangeType(bound, multiple))
        : Optional.empty();
  }

  /** Returns the types of bounds as a sentence names them. */
  static String bounds() {
    return Arrays.stream(Bound.values())
        .map(bound -> bound.type.javaName().map(JavaName::simpleName).orElse(""))
        .collect(Collectors.joining(", "));
  }

  @Override
  public Optional<JavaName> javaName() {
    return Optional.of(new JavaName(PACKAGE, List.of(multiple ? "Multirange" : "Range")));
  }

  @Override
  public Stream<JavaName> mentioned() {
    return Stream.concat(javaName().stream(), bound.type.mentioned());
  }

  @Override
  public boolean isGeneric() {
    return true;
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return multiple ? bound.multirange : bound.range;
  }

  @Override
  public String toString() {
    return (multiple ? "Multirange<" : "Range<")
        + bound.type.javaName().map(JavaName::simpleName).orElse("")
        + ">";
  }
}
