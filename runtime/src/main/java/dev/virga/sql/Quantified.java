package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.QuantifiedArray;
import dev.virga.sql.ast.Expression.QuantifiedQuery;
import dev.virga.sql.ast.Expression.ScalarQuery;
import dev.virga.sql.ast.Quantifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * {@code any(...)} or {@code all(...)}: what stands at the right of a comparison in place of one
 * value. {@link Sql#any} and {@link Sql#all} make it.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of the values
 */
public final class Quantified<S, V> implements Operand<S, V> {
  private final Function<Codec<V>, Expression> node;

  private Quantified(Function<Codec<V>, Expression> node) {
    this.node = node;
  }

  static <V> Quantified<Object, V> of(Quantifier quantifier, Collection<? extends V> values) {
    List<V> copy = Collections.unmodifiableList(new ArrayList<V>(values));
    if (copy.stream().anyMatch(Objects::isNull)) {
      throw new InvalidQueryException(
          quantifier.sql()
              + "(...) has a null among its values, which equals nothing in SQL: leave it out, and add isNull()");
    }
    return new Quantified<>(
        codec -> new QuantifiedArray(quantifier, ArrayParameter.of(codec, copy)));
  }

  /** A query that gives an array has a cast, or it would be taken for one of the values. */
  static <S, V> Quantified<S, V> of(Quantifier quantifier, Operand<S, List<V>> array) {
    return new Quantified<>(
        codec -> {
          Expression operand = array.expressionBeside(Codecs.list(codec));
          return new QuantifiedArray(
              quantifier,
              operand instanceof ScalarQuery
                  ? new Cast(operand, array.codec().sqlType())
                  : operand);
        });
  }

  static <V> Quantified<Object, V> of(Quantifier quantifier, Subquery<V> query) {
    return new Quantified<>(
        codec -> new QuantifiedQuery(quantifier, Comparisons.column(query, quantifier.sql())));
  }

  @Override
  public Expression expressionBeside(Codec<V> neighbour) {
    return node.apply(neighbour);
  }

  @Override
  public Expression expression() {
    throw misplaced();
  }

  @Override
  public Codec<V> codec() {
    throw misplaced();
  }

  private static InvalidQueryException misplaced() {
    return new InvalidQueryException(
        "any(...) and all(...) stand at the right of a comparison: write COLUMN.gt(all(...))");
  }
}
