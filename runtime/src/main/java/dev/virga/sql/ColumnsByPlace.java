package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;

/** Checks what has its columns from a query, by their places. */
final class ColumnsByPlace {
  private ColumnsByPlace() {}

  /**
   * Refuses what a query selects, if it is not the columns of a record one by one.
   *
   * @param made what is made of the query
   * @param columns the columns that it has
   */
  static void require(Source made, Projection columns, Projection selected) {
    if (selected.width() != columns.width()) {
      throw new InvalidQueryException(
          made.label()
              + " has "
              + columns.width()
              + " columns, the query "
              + selected.width()
              + ": select row(Constructor::new, ...) with one expression for each component, and no"
              + " relation");
    }
    if (!selected.isFlat()) {
      throw new InvalidQueryException(
          made.label()
              + " is made of a query with nested rows, which are no column: join the relation's"
              + " table to what is derived, or select its columns");
    }
    Cells.requireSame(made.label() + ", which has its columns by position", columns, selected);
  }
}
