package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;

/**
 * A column of a row that is inserted, and the expression of a query that fills it: {@code
 * TITLE.from(Drafts.TITLE)}.
 *
 * @param <T> the scope of the column: the table that is inserted into
 * @param <S> the scope of the expression: the tables that must be in the query
 */
@SuppressWarnings("UnusedTypeParameter") // they exist only for the compiler
public final class Filled<T, S> {
  private final ColumnReference column;
  private final Expression value;

  Filled(ColumnReference column, Expression value) {
    this.column = column;
    this.value = value;
  }

  ColumnReference column() {
    return column;
  }

  Expression value() {
    return value;
  }
}
