package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A Java enum, held by a PostgreSQL enum type of its name.
 *
 * @param name the Java enum
 * @param labels the names of its constants, in order
 * @param accessible whether code in the record's package can name it
 */
public record EnumType(JavaName name, List<String> labels, boolean accessible)
    implements ValueType {
  /** Copies the list. */
  public EnumType {
    labels = List.copyOf(labels);
  }

  /** Returns the PostgreSQL type's name, unquoted. */
  public String sqlName() {
    return Naming.snakeCase(name.simpleName());
  }

  @Override
  public Optional<JavaName> javaName() {
    return Optional.of(name);
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return Naming.quoted(schema, sqlName());
  }

  @Override
  public String toString() {
    return name.simpleName();
  }
}
