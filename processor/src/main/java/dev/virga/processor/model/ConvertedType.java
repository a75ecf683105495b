package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java type of the user's own, stored as another one.
 *
 * @param type the user's type
 * @param stored what a column holds of it
 * @param converter the class that converts
 */
public record ConvertedType(JavaType type, ValueType stored, JavaName converter)
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
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return stored.sqlType(schema);
  }

  @Override
  public boolean isGeneric() {
    return !type.arguments().isEmpty();
  }

  @Override
  public Optional<DomainType> domain() {
    return stored.domain();
  }

  @Override
  public Stream<EnumType> enums() {
    return stored.enums();
  }

  @Override
  public Stream<EnumText> enumTexts() {
    return stored.enumTexts();
  }

  @Override
  public Stream<CompositeType> composites() {
    return stored.composites();
  }

  @Override
  public ValueType in(String columnType) {
    return new ConvertedType(type, stored.in(columnType), converter);
  }

  @Override
  public Stream<WrappedType> wrapped() {
    return stored.wrapped();
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
