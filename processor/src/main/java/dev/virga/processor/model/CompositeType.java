package dev.virga.processor.model;

import dev.virga.schema.Identifiers;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that is a composite type.
 *
 * @param name the record
 * @param schema the schema that the type lies in; empty for the connection's default
 * @param sqlName its name in the database, unquoted
 * @param accessible whether code in the package of the record that uses it can name it
 */
public record CompositeType(
    JavaName name, Optional<String> schema, String sqlName, boolean accessible)
    implements ValueType {
  /** Returns what is generated for such a record. */
  public ScopeName generated() {
    return ScopeName.ofComposite(name);
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
  public String sqlType(Optional<String> tableSchema) {
    return Identifiers.quoted(schema, sqlName);
  }

  @Override
  public Stream<CompositeType> composites() {
    return Stream.of(this);
  }

  @Override
  public String toString() {
    return name.simpleName();
  }
}
