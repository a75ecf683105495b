package dev.virga.processor.model;

import dev.virga.schema.Literals;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java enum, held by a column of texts, each the label of a constant.
 *
 * @param type the enum
 */
public record EnumText(EnumType type) implements ValueType {
  @Override
  public Optional<JavaName> javaName() {
    return type.javaName();
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return "text";
  }

  @Override
  public Stream<EnumText> enumTexts() {
    return Stream.of(this);
  }

  /** Returns the condition that a value, or the elements of a list, are labels of constants. */
  public String check(String value, boolean list) {
    if (type.labels().isEmpty()) {
      return list ? "cardinality(" + value + ") = 0" : value + " is null";
    }
    String labels = type.labels().stream().map(Literals::text).collect(Collectors.joining(", "));
    return list ? value + "::text[] <@ array[" + labels + "]" : value + " in (" + labels + ")";
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
