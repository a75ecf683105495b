package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.Collections;
import java.util.List;

/** Makes one array parameter of all values. */
final class ArrayParameter {
  private ArrayParameter() {}

  /**
   * Returns the parameter, over a list that is not changed any more.
   *
   * @throws InvalidQueryException if the values are lists themselves
   */
  static <V> Expression of(Codec<V> codec, List<V> values) {
    if (codec.sqlType().endsWith("[]")) {
      throw new InvalidQueryException(
          "a list of values of the type "
              + codec.sqlType()
              + " is no array, since PostgreSQL has no arrays of arrays: compare with eq(...) of each, combined by or(...)");
    }
    return new Parameter(Codecs.array(codec), Collections.unmodifiableList(values));
  }

  /**
   * Returns the parameter as an argument of {@code unnest}.
   *
   * @throws InvalidQueryException if the values are lists, or of a composite type
   */
  static <V> Expression unnested(Codec<V> codec, List<V> values) {
    if (codec.operandType().isPresent()) {
      throw new InvalidQueryException(
          "unnest makes a column of each attribute of the composite type "
              + codec.sqlType()
              + ": give the attributes as columns of their own");
    }
    return new Cast(of(codec, values), codec.sqlType() + "[]");
  }
}
