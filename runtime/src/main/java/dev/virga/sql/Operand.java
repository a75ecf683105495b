package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.InArray;
import dev.virga.sql.ast.Expression.InQuery;
import dev.virga.sql.ast.Expression.IsNull;
import dev.virga.sql.ast.RangeOperator;
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
    return Comparisons.range(this, RangeOperator.BETWEEN, low, high, "between");
  }

  /** {@code this not between ? and ?}. */
  default Condition<S> notBetween(V low, V high) {
    return Comparisons.range(this, RangeOperator.NOT_BETWEEN, low, high, "notBetween");
  }

  /** {@code this between low and high}, both ends included. */
  default <X extends S> Condition<X> between(
      Operand<? super X, V> low, Operand<? super X, V> high) {
    return Comparisons.range(this, RangeOperator.BETWEEN, low, high);
  }

  /** {@code this not between low and high}. */
  default <X extends S> Condition<X> notBetween(
      Operand<? super X, V> low, Operand<? super X, V> high) {
    return Comparisons.range(this, RangeOperator.NOT_BETWEEN, low, high);
  }

  /** {@code this between symmetric ? and ?}: {@link #between} with the ends in any order. */
  default Condition<S> betweenSymmetric(V oneEnd, V otherEnd) {
    return Comparisons.range(
        this, RangeOperator.BETWEEN_SYMMETRIC, oneEnd, otherEnd, "betweenSymmetric");
  }

  /** {@code this between symmetric a and b}: {@link #between} with the ends in any order. */
  default <X extends S> Condition<X> betweenSymmetric(
      Operand<? super X, V> oneEnd, Operand<? super X, V> otherEnd) {
    return Comparisons.range(this, RangeOperator.BETWEEN_SYMMETRIC, oneEnd, otherEnd);
  }

  /** {@code this not between symmetric ? and ?}. */
  default Condition<S> notBetweenSymmetric(V oneEnd, V otherEnd) {
    return Comparisons.range(
        this, RangeOperator.NOT_BETWEEN_SYMMETRIC, oneEnd, otherEnd, "notBetweenSymmetric");
  }

  /** {@code this not between symmetric a and b}. */
  default <X extends S> Condition<X> notBetweenSymmetric(
      Operand<? super X, V> oneEnd, Operand<? super X, V> otherEnd) {
    return Comparisons.range(this, RangeOperator.NOT_BETWEEN_SYMMETRIC, oneEnd, otherEnd);
  }

  /**
   * {@code this is distinct from ?}: different, where null is a value like any other; the value may
   * be null.
   *
   * @param none nothing: it only lets {@code isDistinctFrom(null)} mean one method
   */
  default Condition<S> isDistinctFrom(@Nullable V value, Void... none) {
    return Comparisons.compareNullable(this, BinaryOperator.DISTINCT_FROM, value);
  }

  /**
   * {@code this is distinct from other}: different, where null is a value like any other. {@code
   * isDistinctFrom(null)} is {@code this is distinct from ?} with a null.
   */
  default <X extends S> Condition<X> isDistinctFrom(@Nullable Operand<? super X, V> other) {
    return other == null
        ? Comparisons.compareNullable(this, BinaryOperator.DISTINCT_FROM, null)
        : Comparisons.compare(this, BinaryOperator.DISTINCT_FROM, other);
  }

  /**
   * {@code this is not distinct from ?}: the same, where null is a value like any other; the value
   * may be null.
   *
   * @param none nothing: it only lets {@code isNotDistinctFrom(null)} mean one method
   */
  default Condition<S> isNotDistinctFrom(@Nullable V value, Void... none) {
    return Comparisons.compareNullable(this, BinaryOperator.NOT_DISTINCT_FROM, value);
  }

  /**
   * {@code this is not distinct from other}: the same, where null is a value like any other. {@code
   * isNotDistinctFrom(null)} is {@code this is not distinct from ?} with a null.
   */
  default <X extends S> Condition<X> isNotDistinctFrom(@Nullable Operand<? super X, V> other) {
    return other == null
        ? Comparisons.compareNullable(this, BinaryOperator.NOT_DISTINCT_FROM, null)
        : Comparisons.compare(this, BinaryOperator.NOT_DISTINCT_FROM, other);
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

  /** {@code this in (a, b)}: one of the expressions; values are {@code val(...)} here. */
  default <X extends S> Condition<X> in(Operand<? super X, V> a, Operand<? super X, V> b) {
    return Comparisons.oneOf(this, false, a, b);
  }

  /** {@code this in (a, b, c)}: one of the expressions; values are {@code val(...)} here. */
  default <X extends S> Condition<X> in(
      Operand<? super X, V> a, Operand<? super X, V> b, Operand<? super X, V> c) {
    return Comparisons.oneOf(this, false, a, b, c);
  }

  /** {@code this in (a, b, c, d)}: one of the expressions; values are {@code val(...)} here. */
  default <X extends S> Condition<X> in(
      Operand<? super X, V> a,
      Operand<? super X, V> b,
      Operand<? super X, V> c,
      Operand<? super X, V> d) {
    return Comparisons.oneOf(this, false, a, b, c, d);
  }

  /**
   * {@code this in (select ...)}.
   *
   * @throws dev.virga.InvalidQueryException if the query does not select one column
   */
  default Condition<S> in(Subquery<V> query) {
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

  /** {@code this not in (a, b)}: none of the expressions; not true where one is null. */
  default <X extends S> Condition<X> notIn(Operand<? super X, V> a, Operand<? super X, V> b) {
    return Comparisons.oneOf(this, true, a, b);
  }

  /** {@code this not in (a, b, c)}: none of the expressions; not true where one is null. */
  default <X extends S> Condition<X> notIn(
      Operand<? super X, V> a, Operand<? super X, V> b, Operand<? super X, V> c) {
    return Comparisons.oneOf(this, true, a, b, c);
  }

  /** {@code this not in (a, b, c, d)}: none of the expressions; not true where one is null. */
  default <X extends S> Condition<X> notIn(
      Operand<? super X, V> a,
      Operand<? super X, V> b,
      Operand<? super X, V> c,
      Operand<? super X, V> d) {
    return Comparisons.oneOf(this, true, a, b, c, d);
  }

  /**
   * {@code this not in (select ...)}; never true when the query returns a null.
   *
   * @throws dev.virga.InvalidQueryException if the query does not select one column
   */
  default Condition<S> notIn(Subquery<V> query) {
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
