package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java type that a mapper writes as JSON and reads.
 *
 * @param type the type
 * @param format what the column is: {@code json} or {@code jsonb}
 * @param mapper the class of the mapper; empty for the one that is installed
 */
public record JsonColumnType(JavaType type, String format, Optional<JavaName> mapper)
    implements ValueType {
  @Override
  public Optional<JavaName> javaName() {
    return Optional.of(type.name());
  }

  @Override
  public Stream<JavaName> mentioned() {
    return type.mentioned();
  }

  @Override
  public boolean isGeneric() {
    return !type.arguments().isEmpty();
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return format;
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
