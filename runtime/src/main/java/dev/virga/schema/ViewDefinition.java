package dev.virga.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A view, or a materialized view, with the query whose rows it has.
 *
 * @param kind {@link SchemaObject.Kind#VIEW} or {@link SchemaObject.Kind#MATERIALIZED_VIEW}
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, unquoted
 * @param query the query, in SQL, without a semicolon at the end
 * @param parameters what {@code with (...)} says, in SQL, such as {@code security_invoker = true};
 *     empty for nothing
 * @param indexes the indexes of a materialized view, sorted by their names
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record ViewDefinition(
    Kind kind,
    Optional<String> schema,
    String name,
    String query,
    Optional<String> parameters,
    List<IndexDefinition> indexes,
    Optional<String> comment,
    Optional<String> formerName)
    implements SchemaObject {
  /** Sorts the indexes. */
  public ViewDefinition {
    indexes = indexes.stream().sorted(Comparator.comparing(IndexDefinition::name)).toList();
  }

  /** Returns the view with another query. */
  public ViewDefinition withQuery(String other) {
    return new ViewDefinition(kind, schema, name, other, parameters, indexes, comment, formerName);
  }
}
