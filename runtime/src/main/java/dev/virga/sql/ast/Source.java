package dev.virga.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * What a column is named after: a table by its own name, or by an alias.
 *
 * @param schema the table's schema; null for the connection's default
 * @param name the table's name
 * @param alias the alias; null for none
 */
public record Source(@Nullable String schema, String name, @Nullable String alias) {
  /** Returns the source under another alias. */
  public Source as(String newAlias) {
    return new Source(schema, name, newAlias);
  }

  /** Returns the name that a query uses when nothing else of that name is in it. */
  public String label() {
    return alias == null ? name : alias;
  }

  @Override
  public String toString() {
    return alias == null ? name : name + " as " + alias;
  }
}
