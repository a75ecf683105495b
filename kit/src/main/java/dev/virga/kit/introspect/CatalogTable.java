package dev.virga.kit.introspect;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.RowSecurity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table or a view, as {@code tables.sql} reads it.
 *
 * @param defaultSchema where the connection looks for and makes tables
 * @param comment what is said about it
 * @param view what it is, if it is a view
 * @param partitioning how that is done
 * @param rowSecurity for whom its policies hold
 * @param partitionKey what it is divided into partitions by
 */
record CatalogTable(
    Optional<String> defaultSchema,
    String schema,
    String name,
    Optional<String> comment,
    Optional<CatalogView> view,
    Optional<String> partitionKey,
    boolean unlogged,
    List<CatalogColumn> columns,
    List<CatalogConstraint> constraints,
    List<CatalogIndex> indexes,
    Optional<CatalogPartitioning> partitioning,
    Optional<RowSecurity> rowSecurity,
    List<PolicyDefinition> policies) {
  /** Returns the policies, without the parentheses that PostgreSQL prints around conditions. */
  List<PolicyDefinition> printedPolicies() {
    return policies.stream()
        .map(
            policy ->
                policy.with(
                    policy.using().map(Parentheses::stripped),
                    policy.check().map(Parentheses::stripped)))
        .toList();
  }

  /** Names the table as a record does. */
  QualifiedName qualifiedName() {
    return named(schema, name);
  }

  /** Returns the columns of each key that a foreign key of a record can refer to. */
  Set<Set<String>> keys() {
    return constraints.stream()
        .filter(CatalogConstraint::isKey)
        .map(key -> Set.copyOf(key.columns()))
        .collect(Collectors.toSet());
  }

  /** Names something in a schema: none for that of the connection. */
  QualifiedName named(String inSchema, String named) {
    return new QualifiedName(
        Optional.of(inSchema).filter(other -> !defaultSchema.equals(Optional.of(other))), named);
  }
}
