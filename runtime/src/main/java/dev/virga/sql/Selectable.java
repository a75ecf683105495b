package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;

/**
 * A shape: something that can be selected, and what it becomes in Java. Columns, tables, relations
 * and {@code row(...)} are shapes, and shapes nest.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <R> what it becomes
 */
public interface Selectable<S, R> {
  /** Returns the columns that are selected. */
  Projection projection();

  /** Returns what reads them from a row. */
  Decoder<R> decoder();
}
