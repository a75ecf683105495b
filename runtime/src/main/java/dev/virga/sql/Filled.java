package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;

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
  private final Codec<?> codec;

  Filled(ColumnReference column, Expression value, Codec<?> codec) {
    this.column = column;
    this.value = value;
    this.codec = codec;
  }

  ColumnReference column() {
    return column;
  }

  Expression value() {
    return value;
  }

  /** Returns the value as what a query selects. */
  Projection projection() {
    return new Projection.Item(value, codec);
  }
}
