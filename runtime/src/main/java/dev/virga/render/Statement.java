package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Binder;
import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.Placeholder;
import dev.virga.sql.ast.Projection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQL text, the values of its parameters, and how its result is read. Immutable: the array is never
 * changed. It may be longer than there are parameters.
 *
 * @param <R> what the statement returns
 */
public final class Statement<R> {
  private final StatementText text;
  private final @Nullable Object[] values;
  private final Reading<R> reading;
  private final @Nullable Projection projection;

  Statement(
      StatementText text,
      @Nullable Object[] values,
      Reading<R> reading,
      @Nullable Projection projection) {
    this.text = text;
    this.values = values;
    this.reading = reading;
    this.projection = projection;
  }

  /** Returns the text, with {@code ?} for each parameter. */
  public String sql() {
    return text.sql();
  }

  /** Returns the value of each parameter, in order. */
  public @Nullable Object[] values() {
    return Arrays.copyOf(values, parameterCount());
  }

  /** Returns the number of parameters. */
  public int parameterCount() {
    return text.binders().length;
  }

  /** Returns what binds a parameter, which counts from 0. */
  public Binder<?> binder(int parameter) {
    return text.binders()[parameter];
  }

  /**
   * Returns the value of a parameter, which counts from 0.
   *
   * @throws InvalidQueryException if it is the parameter of a prepared query, and has no value yet
   */
  public @Nullable Object value(int parameter) {
    Object value = values[parameter];
    if (value instanceof Placeholder) {
      throw new InvalidQueryException(
          "a prepared query's parameter has no value here: it is of the query that prepare(...) was given, which is run as PREPARED.with(value): "
              + sql());
    }
    return value;
  }

  /** Returns how the result is read. */
  public Reading<R> reading() {
    return reading;
  }

  /**
   * Returns the column that a cell of the result holds; empty for an expression.
   *
   * @param path the index of the cell in the result's row, from 0, and for each nested row the one
   *     in it
   */
  public Optional<CellColumn> column(List<Integer> path) {
    return projection == null ? Optional.empty() : CellColumn.at(projection, path);
  }

  /** Returns what reads each cell of a row; nested rows are text. */
  public List<Codec<?>> codecs() {
    return projection == null ? List.of() : CellCodecs.of(projection);
  }

  /** Returns what stays when the statement is given other values, and read in another way. */
  public StatementText text() {
    return text;
  }

  /** Returns what the statement does beside returning something. */
  public Effect effect() {
    return text.effect();
  }

  /** Returns the statement with another reading of its result. */
  <Q> Statement<Q> reading(Reading<Q> other) {
    return new Statement<>(text, values, other, projection);
  }

  /** Returns the statement with text without parameters around it, and another reading. */
  <Q> Statement<Q> within(String before, String after, Reading<Q> other) {
    return new Statement<>(text.within(before, after), values, other, null);
  }

  /** Returns the statement with something else made of its result. */
  public <Q> Statement<Q> map(Function<? super R, ? extends Q> function) {
    return reading(new Reading.Mapped<>(reading, function));
  }

  /** Returns one text of this statement and another, which take one round trip. */
  public <B, Q> Statement<Q> and(
      Statement<B> other, BiFunction<? super R, ? super B, ? extends Q> function) {
    return new Statement<>(
        text.and(other.text),
        joined(values(), other.values()),
        new Reading.Both<>(reading, other.reading, function),
        projection);
  }

  private static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object[] second) {
    @Nullable Object[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Returns the statement with a value in the places of a prepared query's parameter. */
  public Statement<R> with(Object parameter, Object given) {
    @Nullable Object[] bound = values();
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] instanceof Placeholder placeholder && placeholder.parameter() == parameter) {
        bound[i] = given;
      }
    }
    return new Statement<>(text, bound, reading, projection);
  }

  /** Returns the text; the values may be secrets. */
  @Override
  public String toString() {
    return sql();
  }
}
