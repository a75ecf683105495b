package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Between;
import dev.virga.sql.ast.Expression.InArray;
import dev.virga.sql.ast.Expression.InQuery;
import dev.virga.sql.ast.Expression.IsNull;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something with a SQL value, that can be compared and ordered by.
 *
 * <p>Values become parameters, never text. None of the methods takes null: a comparison with null
 * is never true in SQL, and {@link #isNull()} says what is meant.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of the value
 */
public interface Operand<S, V> {
  /** Returns the node of the query's tree. */
  Expression expression();

  /** Returns what sends and reads values of this type. */
  Codec<V> codec();

  /**
   * Returns the node of the query's tree beside an operand with a codec; only a prepared query's
   * parameter asks for it.
   */
  default Expression expressionBeside(Codec<V> neighbour) {
    return expression();
  }

  /** {@code this = ?}. */
  default Condition<S> eq(V value) {
    return Comparisons.compare(this, BinaryOperator.EQUAL, value, "eq");
  }

  /** {@code this = other}. */
  default <X extends S> Condition<X> eq(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.EQUAL, other);
  }

  /** {@code this <> ?}; not true where this is null. */
  default Condition<S> ne(V value) {
    return Comparisons.compare(this, BinaryOperator.NOT_EQUAL, value, "ne");
  }

  /** {@code this <> other}; not true where either is null. */
  default <X extends S> Condition<X> ne(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.NOT_EQUAL, other);
  }

  /** {@code this < ?}. */
  default Condition<S> lt(V value) {
    return Comparisons.compare(this, BinaryOperator.LESS, value, "lt");
  }

  /** {@code this < other}. */
  default <X extends S> Condition<X> lt(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.LESS, other);
  }

  /** {@code this <= ?}. */
  default Condition<S> le(V value) {
    return Comparisons.compare(this, BinaryOperator.LESS_OR_EQUAL, value, "le");
  }

  /** {@code this <= other}. */
  default <X extends S> Condition<X> le(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.LESS_OR_EQUAL, other);
  }

  /** {@code this > ?}. */
  default Condition<S> gt(V value) {
    return Comparisons.compare(this, BinaryOperator.GREATER, value, "gt");
  }

  /** {@code this > other}. */
  default <X extends S> Condition<X> gt(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.GREATER, other);
  }

  /** {@code this >= ?}. */
  default Condition<S> ge(V value) {
    return Comparisons.compare(this, BinaryOperator.GREATER_OR_EQUAL, value, "ge");
  }

  /** {@code this >= other}. */
  default <X extends S> Condition<X> ge(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.GREATER_OR_EQUAL, other);
  }

  /** {@code this between ? and ?}, both ends included. */
  default Condition<S> between(V low, V high) {
    return new Predicate<>(
        new Between(
            expression(),
            Comparisons.parameter(this, low, "between"),
            Comparisons.parameter(this, high, "between"),
            false));
  }

  /** {@code this not between ? and ?}. */
  default Condition<S> notBetween(V low, V high) {
    return new Predicate<>(
        new Between(
            expression(),
            Comparisons.parameter(this, low, "notBetween"),
            Comparisons.parameter(this, high, "notBetween"),
            true));
  }

  /** {@code this between low and high}, both ends included. */
  default <X extends S> Condition<X> between(
      Operand<? super X, V> low, Operand<? super X, V> high) {
    return new Predicate<>(
        new Between(
            expression(), low.expressionBeside(codec()), high.expressionBeside(codec()), false));
  }

  /** {@code this not between low and high}. */
  default <X extends S> Condition<X> notBetween(
      Operand<? super X, V> low, Operand<? super X, V> high) {
    return new Predicate<>(
        new Between(
            expression(), low.expressionBeside(codec()), high.expressionBeside(codec()), true));
  }

  /**
   * {@code this is distinct from ?}: different, where null is a value like any other; the value may
   * be null.
   */
  default Condition<S> isDistinctFrom(@Nullable V value) {
    return Comparisons.compareNullable(this, BinaryOperator.DISTINCT_FROM, value);
  }

  /** {@code this is distinct from other}: different, where null is a value like any other. */
  default <X extends S> Condition<X> isDistinctFrom(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.DISTINCT_FROM, other);
  }

  /**
   * {@code this is not distinct from ?}: the same, where null is a value like any other; the value
   * may be null.
   */
  default Condition<S> isNotDistinctFrom(@Nullable V value) {
    return Comparisons.compareNullable(this, BinaryOperator.NOT_DISTINCT_FROM, value);
  }

  /** {@code this is not distinct from other}: the same, where null is a value like any other. */
  default <X extends S> Condition<X> isNotDistinctFrom(Operand<? super X, V> other) {
    return Comparisons.compare(this, BinaryOperator.NOT_DISTINCT_FROM, other);
  }

  /** {@code this is null}. */
  default Condition<S> isNull() {
    return new Predicate<>(new IsNull(expression(), false));
  }

  /** {@code this is not null}. */
  default Condition<S> isNotNull() {
    return new Predicate<>(new IsNull(expression(), true));
  }

  /**
   * {@code this = any(?)}: one of the values, which are one array parameter. Without values it is
   * false.
   */
  default Condition<S> in(Collection<? extends V> values) {
    return new Predicate<>(new InArray(expression(), Comparisons.array(this, values, "in"), false));
  }

  /**
   * {@code this = any(?)}: one of the values, which are one array parameter. Without values it is
   * false.
   */
  @SuppressWarnings("unchecked") // the array is only read
  default Condition<S> in(V... values) {
    return in(Arrays.asList(values));
  }

  /**
   * {@code this in (select ...)}.
   *
   * @throws dev.virga.InvalidQueryException if the query does not select one column
   */
  default Condition<S> in(Select<V> query) {
    return new Predicate<>(new InQuery(expression(), Comparisons.column(query, "in"), false));
  }

  /**
   * {@code this <> all(?)}: none of the values, which are one array parameter. Without values it is
   * true.
   */
  default Condition<S> notIn(Collection<? extends V> values) {
    return new Predicate<>(
        new InArray(expression(), Comparisons.array(this, values, "notIn"), true));
  }

  /**
   * {@code this <> all(?)}: none of the values, which are one array parameter. Without values it is
   * true.
   */
  @SuppressWarnings("unchecked") // the array is only read
  default Condition<S> notIn(V... values) {
    return notIn(Arrays.asList(values));
  }

  /**
   * {@code this not in (select ...)}; never true when the query returns a null.
   *
   * @throws dev.virga.InvalidQueryException if the query does not select one column
   */
  default Condition<S> notIn(Select<V> query) {
    return new Predicate<>(new InQuery(expression(), Comparisons.column(query, "notIn"), true));
  }

  /** Orders by this, small values first; nulls come last. */
  default Ordering<S> asc() {
    return Ordering.by(this, false);
  }

  /** Orders by this, large values first; nulls come first. */
  default Ordering<S> desc() {
    return Ordering.by(this, true);
  }
}
