package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import java.util.List;

/**
 * Something in the place of a table: a query, a common table expression, the rows of a function.
 *
 * @param <S> the scope: the generated interface of the row
 * @param <R> the record of the row
 */
public final class Derived<S, R> implements TableLike<S, S>, Selectable<S, R> {
  private final From.Item item;
  private final List<ColumnFacts> columns;
  private final Decoder<R> decoder;

  Derived(From.Item item, List<ColumnFacts> columns, Decoder<R> decoder) {
    this.item = item;
    this.columns = List.copyOf(columns);
    this.decoder = decoder;
  }

  /** Returns the same by another name, so that it can be in a query more than once. */
  public Alias<S, R> as(String alias) {
    return new Alias<>(item.as(item.source().as(alias)), columns, decoder);
  }

  @Override
  public From.Item item() {
    return item;
  }

  @Override
  public Projection projection() {
    return ColumnFacts.projection(item.source(), columns);
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }
}
