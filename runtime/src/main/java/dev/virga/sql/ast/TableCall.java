package dev.virga.sql.ast;

import java.util.List;

/**
 * The call of a function that stands in the place of a table.
 *
 * @param types the SQL types of its columns, without that of the ordinality; empty where they are
 *     not known
 * @param withOrdinality whether its rows are numbered, in one more column
 * @param definesColumns whether it returns records, whose columns the query defines: {@code as
 *     "name" ("column" type, ...)}
 */
public record TableCall(
    Expression call, List<String> types, boolean withOrdinality, boolean definesColumns) {
  /** Copies the list. */
  public TableCall {
    types = List.copyOf(types);
  }
}
