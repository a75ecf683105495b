package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;

/**
 * A SQL expression: it can be compared, ordered by and selected.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of its value
 */
public interface Expr<S, V> extends Operand<S, V>, Selectable<S, V> {
  @Override
  default Projection projection() {
    return new Projection.Item(expression(), codec());
  }

  /** Reads the value; null where SQL's value is null. */
  @Override
  @SuppressWarnings(
      "NullAway") // an expression may be null whatever its type: the record it is read into says so
  default Decoder<V> decoder() {
    Codec<V> codec = codec();
    return (row, index) -> row.getNullable(index, codec);
  }
}
