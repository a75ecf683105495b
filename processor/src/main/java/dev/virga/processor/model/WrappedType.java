package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record of one component, stored as that component.
 *
 * @param name the record
 * @param component the component's name
 * @param stored the component's type
 * @param accessible whether code in the package of the table's record can name it
 */
public record WrappedType(JavaName name, String component, ValueType stored, boolean accessible)
    implements ValueType {
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
    return stored.sqlType(schema);
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
  public ValueType inText() {
    return new WrappedType(name, component, stored.inText(), accessible);
  }

  @Override
  public Stream<WrappedType> wrapped() {
    return Stream.of(this);
  }

  @Override
  public String toString() {
    return name.simpleName();
  }
}
