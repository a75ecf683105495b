package dev.virga.processor.model;

import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java enum, held by a column of texts, each the name of a constant.
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

  /** Returns the condition that a column has names of constants alone. */
  public String check(String column, boolean list) {
    String name = Identifiers.quoted(column);
    if (type.labels().isEmpty()) {
      return list ? "cardinality(" + name + ") = 0" : name + " is null";
    }
    String labels = type.labels().stream().map(Literals::text).collect(Collectors.joining(", "));
    return list ? name + "::text[] <@ array[" + labels + "]" : name + " in (" + labels + ")";
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
