package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.NumberType.OfByte;
import dev.virga.sql.NumberType.OfDecimal;
import dev.virga.sql.NumberType.OfDouble;
import dev.virga.sql.NumberType.OfFloat;
import dev.virga.sql.NumberType.OfInteger;
import dev.virga.sql.NumberType.OfLong;
import dev.virga.sql.NumberType.OfShort;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.RelatedValue;
import dev.virga.sql.ast.Related;
import java.math.BigDecimal;
import java.util.List;

/**
 * What can be asked of the rows that a relation leads to, as an expression of the row that it
 * starts from: it is selected, compared and ordered by.
 *
 * <p>All but the counts are empty over no rows: they are selected as an {@link java.util.Optional},
 * and {@code coalesce(Users.POSTS.sum(Posts.VIEWS), 0L)} gives them a value.
 *
 * @param <S> the scope: the table that the relation starts from
 * @param <T> the scope of the table that it leads to
 */
public sealed interface RelatedRows<S, T> permits ToMany {
  /** Returns the node of the query's tree. */
  Related related();

  /** {@code (select count(*) from ... where ...)}: how many rows there are, none being 0. */
  default NumberExpr<S, Long> count() {
    AggregateCall call = AggregateCall.of("count", List.of());
    return new ComputedNumber<>(
        new RelatedValue(Paths.whole(related(), "count"), call), Codecs.LONG);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code smallint}, a {@code bigint}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, Long> sum(Operand<? super T, Byte> expression, OfByte... none) {
    return aggregate("sum", expression, Codecs.LONG);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code smallint}, a {@code bigint}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, Long> sum(Operand<? super T, Short> expression, OfShort... none) {
    return aggregate("sum", expression, Codecs.LONG);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code integer}, a {@code bigint}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, Long> sum(Operand<? super T, Integer> expression, OfInteger... none) {
    return aggregate("sum", expression, Codecs.LONG);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code bigint}, a {@code numeric}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, BigDecimal> sum(Operand<? super T, Long> expression, OfLong... none) {
    return aggregate("sum", expression, Codecs.DECIMAL);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code numeric}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, BigDecimal> sum(
      Operand<? super T, BigDecimal> expression, OfDecimal... none) {
    return aggregate("sum", expression, Codecs.DECIMAL);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code real}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, Float> sum(Operand<? super T, Float> expression, OfFloat... none) {
    return aggregate("sum", expression, Codecs.FLOAT);
  }

  /**
   * {@code (select sum(expression) from ... where ...)} of {@code double precision}.
   *
   * @param none nothing: it only tells apart the sums of different types
   */
  default OptionalExpr<S, Double> sum(Operand<? super T, Double> expression, OfDouble... none) {
    return aggregate("sum", expression, Codecs.DOUBLE);
  }

  /** {@code (select min(expression) from ... where ...)}: the smallest value. */
  default <V> OptionalExpr<S, V> min(Operand<? super T, V> expression) {
    return aggregate("min", expression, expression.codec());
  }

  /** {@code (select max(expression) from ... where ...)}: the largest value. */
  default <V> OptionalExpr<S, V> max(Operand<? super T, V> expression) {
    return aggregate("max", expression, expression.codec());
  }

  /**
   * {@code (select aggregate(...) from ... where ...)}: any aggregate of the rows, such as {@code
   * avg(Posts.VIEWS)} or {@code stringAgg(Posts.TITLE, ", ").orderBy(Posts.ID.asc())}. An order of
   * the relation is not one of the aggregate.
   */
  default <V> OptionalExpr<S, V> aggregate(Aggregate<? super T, V> aggregate) {
    return valueOf(aggregate.expression(), aggregate.codec());
  }

  /** {@code (select aggregate(...) from ... where ...)}: any aggregate that is a number. */
  default <V extends Number> OptionalExpr<S, V> aggregate(NumberAggregate<? super T, V> aggregate) {
    return valueOf(aggregate.expression(), aggregate.codec());
  }

  /** {@code (select aggregate(...) from ... where ...)}: any aggregate that is a text. */
  default OptionalExpr<S, String> aggregate(TextAggregate<? super T> aggregate) {
    return valueOf(aggregate.expression(), aggregate.codec());
  }

  private <V> OptionalExpr<S, V> aggregate(String name, Operand<?, ?> expression, Codec<V> codec) {
    return valueOf(AggregateCall.of(name, List.of(expression.expression())), codec);
  }

  private <V> OptionalExpr<S, V> valueOf(AggregateCall call, Codec<V> codec) {
    return new OptionalExpr<>(new RelatedValue(Paths.whole(related(), call.name()), call), codec);
  }
}
