package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.QuantifiedArray;
import dev.virga.sql.ast.Expression.QuantifiedQuery;
import dev.virga.sql.ast.Quantifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.function.Function;

/**
 * {@code any(...)} or {@code all(...)}: what stands at the right of a comparison in place of one
 * value. {@link Sql#any} and {@link Sql#all} make it.
 *
 * @param <V> the Java type of the values
 */
public final class Quantified<V> implements Operand<Object, V> {
  private final Function<Codec<V>, Expression> node;

  private Quantified(Function<Codec<V>, Expression> node) {
    this.node = node;
  }

  static <V> Quantified<V> of(Quantifier quantifier, Collection<? extends V> values) {
    var copy = Collections.unmodifiableList(new ArrayList<V>(values));
    return new Quantified<>(
        codec -> new QuantifiedArray(quantifier, new Parameter(Codecs.array(codec), copy)));
  }

  static <V> Quantified<V> of(Quantifier quantifier, Select<V> query) {
    return new Quantified<>(codec -> new QuantifiedQuery(quantifier, query.node()));
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
