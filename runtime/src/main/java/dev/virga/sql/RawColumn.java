package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;

/** A column of a raw query, which has no name here. */
record RawColumn<V>(Codec<V> codec) implements Selectable<Object, V> {
  @Override
  public Projection projection() {
    return new Projection.Given(codec);
  }

  /** Reads the value; null where SQL's value is null. */
  @Override
  @SuppressWarnings("NullAway") // as with an expression, what it is read into says whether
  public Decoder<V> decoder() {
    return (row, index) -> row.getNullable(index, codec);
  }
}
