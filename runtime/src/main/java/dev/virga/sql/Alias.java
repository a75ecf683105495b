package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import java.util.List;

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
  private final From.Item item;
  private final List<ColumnFacts> columns;
  private final Decoder<R> decoder;

  Alias(From.Item item, List<ColumnFacts> columns, Decoder<R> decoder) {
    if (item.source().label().isEmpty()) {
      throw new InvalidQueryException("an alias of " + item.source().name() + " needs a name");
    }
    this.item = item;
    this.columns = columns;
    this.decoder = decoder;
  }

  Source source() {
    return item.source();
  }

  @Override
  public From.Item item() {
    return item;
  }

  @Override
  public Projection projection() {
    return ColumnFacts.projection(source(), columns);
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }
}
