package dev.virga.kit.introspect;

import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.Uniqueness;
import java.util.List;
import java.util.Optional;

/**
 * An index that is no constraint's, as {@code tables.sql} reads it.
 *
 * @param columns the columns that it is ordered by, where they say all about that
 * @param included the columns that it holds besides
 * @param unique whether no two rows are equal
 * @param nullsNotDistinct whether nulls are equal, too
 * @param parameters how it is stored, in SQL
 * @param valid whether queries use it: not one whose concurrent build failed
 * @param ofColumns whether its columns say all about what is indexed
 */
record CatalogIndex(
    String name,
    List<String> columns,
    List<String> included,
    String method,
    Optional<String> where,
    String definition,
    boolean unique,
    boolean nullsNotDistinct,
    Optional<String> parameters,
    boolean valid,
    boolean ofColumns) {
  IndexDefinition definedAs() {
    return new IndexDefinition(
        name,
        ofColumns ? columns : List.of(),
        Optional.of(
            new IndexForm(
                Optional.of(
                        nullsNotDistinct
                            ? Uniqueness.NULLS_NOT_DISTINCT
                            : Uniqueness.NULLS_DISTINCT)
                    .filter(uniqueness -> unique),
                Optional.of(method).filter(other -> !other.equals("btree")),
                ofColumns ? Optional.empty() : Optional.of(elements()),
                Optional.of(included),
                parameters,
                where.map(Parentheses::stripped))));
  }

  /** Returns what the definition has between its first parentheses. */
  private String elements() {
    String using = " USING " + method + " ";
    String text = definition.substring(definition.indexOf(using) + using.length());
    return text.substring(1, Parentheses.end(text));
  }
}
