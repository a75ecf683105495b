package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;

/**
 * A table by another name, so that it can be in a query more than once.
 *
 * <pre>{@code
 * var follower = Users.USERS.as("follower");
 * from(FOLLOWS).join(follower).on(FOLLOWER_ID.eq(Users.ID.of(follower))).select(follower)
 * }</pre>
 *
 * <p>The types cannot tell an alias from its table: a column that is not taken {@code of} the alias
 * is the table's own, and a query without the table itself says so when it is built.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class Alias<S, R> implements TableLike<S, S>, Selectable<S, R> {
  private final Table<S, R> table;
  private final Source source;

  Alias(Table<S, R> table, String name) {
    this.table = table;
    this.source = table.source().as(name);
  }

  Source source() {
    return source;
  }

  @Override
  public From.Item item() {
    return new From.TableItem(source);
  }

  @Override
  public Projection projection() {
    return new Projection.Columns(source, table.columnNames());
  }

  @Override
  public Decoder<R> decoder() {
    return table.decoder();
  }
}
