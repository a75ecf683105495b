package dev.virga.kit.introspect;

import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import java.util.List;
import java.util.Optional;

/**
 * An index that is no constraint's, as {@code tables.sql} reads it.
 *
 * @param columns the columns that it is ordered by, where they say all about that
 * @param included the columns that it holds besides
 * @param valid whether queries use it: not one whose concurrent build failed
 * @param ofColumns whether its columns say all about what is indexed
 * @param expressible whether a record can say what it is
 */
record CatalogIndex(
    String name,
    List<String> columns,
    List<String> included,
    String method,
    Optional<String> where,
    String definition,
    boolean valid,
    boolean ofColumns,
    boolean expressible) {
  IndexDefinition definedAs() {
    return new IndexDefinition(
        name,
        ofColumns ? columns : List.of(),
        Optional.of(
            new IndexForm(
                Optional.of(method).filter(other -> !other.equals("btree")),
                ofColumns ? Optional.empty() : Optional.of(elements()),
                Optional.of(included),
                where.map(Parentheses::stripped))));
  }

  /** Returns what the definition has between its first parentheses. */
  private String elements() {
    String using = " USING " + method + " ";
    String text = definition.substring(definition.indexOf(using) + using.length());
    return text.substring(1, Parentheses.end(text));
  }
}
