package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.InQuery;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.RowValue;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.TextQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A row value, {@code (a, b)}: two to four expressions that are compared as one, from the left.
 * {@link Sql#tuple} makes it. Selected, it is a {@link Tuple}.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <T> the values
 * @see <a
 *     href="https://www.postgresql.org/docs/current/functions-comparisons.html#ROW-WISE-COMPARISON">PostgreSQL:
 *     Row Constructor Comparison</a>
 */
public final class TupleExpr<S, T extends Tuple> implements Selectable<S, T> {
  private final Selectable<S, T> shape;
  private final List<Operand<?, ?>> fields;

  TupleExpr(Selectable<S, T> shape, List<Operand<?, ?>> fields) {
    this.shape = shape;
    this.fields = fields;
  }

  /** {@code (a, b) = (?, ?)}. */
  public Condition<S> eq(T values) {
    return compared(BinaryOperator.EQUAL, row(values));
  }

  /** {@code (a, b) = (x, y)}. */
  public <X extends S> Condition<X> eq(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.EQUAL, other.row());
  }

  /** {@code (a, b) <> (?, ?)}: one of them differs. */
  public Condition<S> ne(T values) {
    return compared(BinaryOperator.NOT_EQUAL, row(values));
  }

  /** {@code (a, b) <> (x, y)}: one of them differs. */
  public <X extends S> Condition<X> ne(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.NOT_EQUAL, other.row());
  }

  /** {@code (a, b) < (?, ?)}: the first that differs is less. */
  public Condition<S> lt(T values) {
    return compared(BinaryOperator.LESS, row(values));
  }

  /** {@code (a, b) < (x, y)}: the first that differs is less. */
  public <X extends S> Condition<X> lt(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.LESS, other.row());
  }

  /** {@code (a, b) <= (?, ?)}. */
  public Condition<S> le(T values) {
    return compared(BinaryOperator.LESS_OR_EQUAL, row(values));
  }

  /** {@code (a, b) <= (x, y)}. */
  public <X extends S> Condition<X> le(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.LESS_OR_EQUAL, other.row());
  }

  /** {@code (a, b) > (?, ?)}: the first that differs is greater. */
  public Condition<S> gt(T values) {
    return compared(BinaryOperator.GREATER, row(values));
  }

  /** {@code (a, b) > (x, y)}: the first that differs is greater. */
  public <X extends S> Condition<X> gt(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.GREATER, other.row());
  }

  /** {@code (a, b) >= (?, ?)}. */
  public Condition<S> ge(T values) {
    return compared(BinaryOperator.GREATER_OR_EQUAL, row(values));
  }

  /** {@code (a, b) >= (x, y)}. */
  public <X extends S> Condition<X> ge(TupleExpr<? super X, T> other) {
    return compared(BinaryOperator.GREATER_OR_EQUAL, other.row());
  }

  /**
   * {@code (a, b) in (select * from unnest(?::bigint[], ?::text[]))}: one of the tuples, which are
   * one array parameter for each expression, so that the text is the same for any number of them.
   * Without tuples it is false.
   */
  public Condition<S> in(Collection<? extends T> tuples) {
    return new Predicate<>(new InQuery(row(), unnested(tuples), false));
  }

  /** {@link #in(Collection)} of the tuples given one by one. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<S> in(T... tuples) {
    return in(Arrays.asList(tuples));
  }

  /** {@code (a, b) in (select ...)}. */
  public Condition<S> in(Subquery<T> query) {
    return new Predicate<>(new InQuery(row(), query.asSelect().node(), false));
  }

  /** {@code (a, b) not in (...)}: none of the tuples. Without tuples it is true. */
  public Condition<S> notIn(Collection<? extends T> tuples) {
    return new Predicate<>(new InQuery(row(), unnested(tuples), true));
  }

  /** {@link #notIn(Collection)} of the tuples given one by one. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<S> notIn(T... tuples) {
    return notIn(Arrays.asList(tuples));
  }

  /** {@code (a, b) not in (select ...)}; never true when the query returns a null. */
  public Condition<S> notIn(Subquery<T> query) {
    return new Predicate<>(new InQuery(row(), query.asSelect().node(), true));
  }

  private <X> Condition<X> compared(BinaryOperator operator, Expression right) {
    return new Predicate<>(new Binary(operator, row(), right));
  }

  /** Returns the node of the row. */
  Expression row() {
    return new RowValue(fields.stream().<Expression>map(Operand::expression).toList());
  }

  private Expression row(T tuple) {
    List<Expression> parameters = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      parameters.add(new Parameter(fields.get(i).codec(), tuple.values().get(i)));
    }
    return new RowValue(parameters);
  }

  private TextQuery unnested(Collection<? extends T> tuples) {
    List<String> parts = new ArrayList<>(Collections.nCopies(fields.size() + 1, ", "));
    parts.set(0, "select * from unnest(");
    parts.set(fields.size(), ")");
    List<Expression> arrays = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      int field = i;
      arrays.add(
          array(
              fields.get(i).codec(),
              tuples.stream().map(tuple -> tuple.values().get(field)).toList()));
    }
    return new TextQuery(
        new Template(parts, arrays, Precedence.PRIMARY, false), shape.projection());
  }

  @SuppressWarnings("unchecked") // the tuple's types are those of the expressions
  private static <V> Expression array(Codec<V> codec, List<?> values) {
    return ArrayParameter.unnested(codec, (List<V>) values);
  }

  @Override
  public Projection projection() {
    return shape.projection();
  }

  @Override
  public Decoder<T> decoder() {
    return shape.decoder();
  }
}
