package dev.virga.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A domain: a type whose values are those of another one that its checks let pass.
 *
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, unquoted
 * @param type the type of its values, as SQL has it
 * @param collation the collation of its values, where that is not the one of the type
 * @param defaultExpression the default of columns that have none of their own, in SQL
 * @param nullable whether null is one of its values
 * @param checks its checks, sorted by their names, over {@code value}
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record DomainDefinition(
    Optional<String> schema,
    String name,
    String type,
    Optional<String> collation,
    Optional<String> defaultExpression,
    boolean nullable,
    List<CheckDefinition> checks,
    Optional<String> comment,
    Optional<String> formerName)
    implements SchemaObject {
  /** Sorts the checks. */
  public DomainDefinition {
    checks = checks.stream().sorted(Comparator.comparing(CheckDefinition::name)).toList();
  }

  @Override
  public Kind kind() {
    return Kind.DOMAIN;
  }
}
