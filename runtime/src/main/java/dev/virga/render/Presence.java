package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression.ColumnReference;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tables of the columns that are read: whether an outer join may have left
 * them out.
 */
interface Presence {
  /** A null has a meaning of its own: any table may be absent. */
  Presence NOT_ASKED = (column, table) -> {};

  /** No table may be absent. */
  Presence CERTAIN =
      (column, table) -> {
        if (table.mayBeAbsent()) {
          throw new InvalidQueryException(
              column
                  + " is selected as if its table were always there, but an outer join may find no row: select optional(...) of it");
        }
      };

  /** Returns that all tables are there, or all are absent. */
  static Presence together() {
    return new Together();
  }

  /**
   * Looks at a column.
   *
   * @throws InvalidQueryException if its table may be absent where it is asked to be there
   */
  void check(ColumnReference column, Occurrence table);

  /** The columns of one row, which is there or not. */
  final class Together implements Presence {
    private @Nullable ColumnReference first;
    private @Nullable Occurrence firstTable;

    private Together() {}

    @Override
    public void check(ColumnReference column, Occurrence table) {
      if (first == null || firstTable == null) {
        first = column;
        firstTable = table;
      } else if (!table.isAbsentWith(firstTable)) {
        throw new InvalidQueryException(
            "optional(...) takes "
                + first
                + " and "
                + column
                + " for one row, but an outer join may leave out one of their tables without the other: select optional(...) of each, or of the rows of each table");
      }
    }
  }
}
