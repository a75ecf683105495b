package dev.virga.processor.model;

import dev.virga.schema.Identifiers;
import java.util.Optional;

/**
 * A domain, as columns know it.
 *
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, unquoted
 * @param base the type that it is made of
 * @param defaultExpression what columns of it hold that are left out and have no default
 */
public record DomainType(
    Optional<String> schema, String name, ValueType base, Optional<String> defaultExpression) {
  /** Returns the domain as {@code create table} takes it. */
  public String sqlType() {
    return Identifiers.quoted(schema, name);
  }
}
