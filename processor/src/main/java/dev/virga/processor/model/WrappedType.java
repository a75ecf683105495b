package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record of one component, stored as that component.
 *
 * @param name the record
 * @param component the component's name
 * @param stored what a column holds of the component's type
 * @param domain the domain that the record is; empty where it is none
 * @param accessible whether code in the package of the table's record can name it
 */
public record WrappedType(
    JavaName name,
    String component,
    ValueType stored,
    Optional<DomainType> domain,
    boolean accessible)
    implements ValueType {
  /** Returns the type of a record by its component's type. */
  public static WrappedType of(
      JavaName name,
      String component,
      ValueType type,
      Optional<DomainType> domain,
      boolean accessible) {
    return new WrappedType(
        name, component, domain.map(DomainType::base).orElse(type), domain, accessible);
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
    return domain.map(DomainType::sqlType).orElseGet(() -> stored.sqlType(schema));
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

  /** A domain has the type that it says itself. */
  @Override
  public ValueType in(String columnType) {
    return domain.isPresent()
        ? this
        : new WrappedType(name, component, stored.in(columnType), domain, accessible);
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
