package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.FrameBound.Place;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.WindowCall;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/**
 * Window functions, and the windows that they look at; imported statically, as {@code import static
 * dev.virga.sql.Windows.*}. Aggregates are window functions too: {@link Aggregate#over}.
 */
public final class Windows {
  private Windows() {}

  /** {@code ()}: all rows of the query. */
  public static Window<Object> allRows() {
    return new Window<>(dev.virga.sql.ast.Window.ofAllRows());
  }

  /** {@code (partition by ...)}: the rows that are equal in all these. */
  @SafeVarargs
  public static <S> Window<S> partitionBy(Operand<? super S, ?>... expressions) {
    return new Window<S>(
        new dev.virga.sql.ast.Window(null, Conditions.operands(expressions), List.of(), null));
  }

  /** {@code (order by ...)}: all rows of the query, in an order. */
  @SafeVarargs
  public static <S> Window<S> orderedBy(Ordering<? super S>... orderings) {
    return new Window<S>(
        new dev.virga.sql.ast.Window(null, List.of(), Conditions.keys(orderings), null));
  }

  /** {@code "name"}: a window that the query declares with {@link From#window}. */
  public static Window<Object> window(String name) {
    return new Window<>(dev.virga.sql.ast.Window.named(name));
  }

  /** {@code unbounded preceding}: from the first row of the partition. */
  public static FrameBound unboundedPreceding() {
    return FrameBound.of(Place.FIRST_ROW);
  }

  /** {@code ? preceding}. */
  public static FrameBound preceding(long distance) {
    return FrameBound.of(distance, Place.BEFORE);
  }

  /** {@code ?::interval preceding}: for a {@code range} over a date or time. */
  public static FrameBound preceding(Duration distance) {
    return FrameBound.of(DateTimes.interval(distance), Place.BEFORE);
  }

  /** {@code ?::interval preceding}: for a {@code range} over a date or time. */
  public static FrameBound preceding(Period distance) {
    return FrameBound.of(DateTimes.interval(distance), Place.BEFORE);
  }

  /** {@code ? preceding}: for a {@code range} over a number with a fraction. */
  public static FrameBound preceding(BigDecimal distance) {
    return FrameBound.of(new Parameter(Codecs.DECIMAL, distance), Place.BEFORE);
  }

  /** {@code current row}. */
  public static FrameBound currentRow() {
    return FrameBound.of(Place.CURRENT_ROW);
  }

  /** {@code ? following}. */
  public static FrameBound following(long distance) {
    return FrameBound.of(distance, Place.BEHIND);
  }

  /** {@code ?::interval following}: for a {@code range} over a date or time. */
  public static FrameBound following(Duration distance) {
    return FrameBound.of(DateTimes.interval(distance), Place.BEHIND);
  }

  /** {@code ?::interval following}: for a {@code range} over a date or time. */
  public static FrameBound following(Period distance) {
    return FrameBound.of(DateTimes.interval(distance), Place.BEHIND);
  }

  /** {@code ? following}: for a {@code range} over a number with a fraction. */
  public static FrameBound following(BigDecimal distance) {
    return FrameBound.of(new Parameter(Codecs.DECIMAL, distance), Place.BEHIND);
  }

  /** {@code unbounded following}: to the last row of the partition. */
  public static FrameBound unboundedFollowing() {
    return FrameBound.of(Place.LAST_ROW);
  }

  /** {@code row_number()}: 1, 2, 3 and so on. */
  public static NumberWindowFunction<Object, Long> rowNumber() {
    return number("row_number", Codecs.LONG);
  }

  /** {@code rank()}: with gaps behind rows that are equal in the order. */
  public static NumberWindowFunction<Object, Long> rank() {
    return number("rank", Codecs.LONG);
  }

  /** {@code dense_rank()}: without gaps. */
  public static NumberWindowFunction<Object, Long> denseRank() {
    return number("dense_rank", Codecs.LONG);
  }

  /** {@code percent_rank()}: from 0 to 1. */
  public static NumberWindowFunction<Object, Double> percentRank() {
    return number("percent_rank", Codecs.DOUBLE);
  }

  /** {@code cume_dist()}: which part of the rows comes before or is equal, from above 0 to 1. */
  public static NumberWindowFunction<Object, Double> cumeDist() {
    return number("cume_dist", Codecs.DOUBLE);
  }

  /**
   * {@code ntile(?)}: in which of so many parts of nearly the same size the row is, from 1.
   *
   * @throws InvalidQueryException if there is no part
   */
  public static NumberWindowFunction<Object, Integer> ntile(int buckets) {
    requirePositive(buckets, "ntile");
    return number("ntile", Codecs.INTEGER, new Parameter(Codecs.INTEGER, buckets));
  }

  private static void requirePositive(int count, String function) {
    if (count < 1) {
      throw new InvalidQueryException(function + "(" + count + "): it counts from 1");
    }
  }

  private static <S, V extends Number> NumberWindowFunction<S, V> number(
      String name, Codec<V> codec, Expression... arguments) {
    return new NumberWindowFunction<>(new FunctionCall(name, List.of(arguments), false), codec);
  }

  /** {@code lag(expression)}: the value in the row before; null in the first. */
  public static <S, V> WindowFunction<S, V> lag(Operand<S, V> expression) {
    return any("lag", expression);
  }

  /** {@code lag(expression, ?)}: the value so many rows before; null where there is none. */
  public static <S, V> WindowFunction<S, V> lag(Operand<S, V> expression, int rows) {
    return any("lag", expression, new Parameter(Codecs.INTEGER, rows));
  }

  /**
   * {@code lag(expression, ?, ?)}: the value so many rows before, or another where there is none.
   */
  public static <S, V> WindowFunction<S, V> lag(Operand<S, V> expression, int rows, V otherwise) {
    return any(
        "lag",
        expression,
        new Parameter(Codecs.INTEGER, rows),
        new Parameter(expression.codec(), otherwise));
  }

  /**
   * {@code lag(expression, ?, otherwise)}: the value so many rows before, or that of another
   * expression where there is none.
   */
  public static <S, V> WindowFunction<S, V> lag(
      Operand<? super S, V> expression, int rows, Operand<? super S, V> otherwise) {
    return any(
        "lag",
        expression,
        new Parameter(Codecs.INTEGER, rows),
        otherwise.expressionBeside(expression.codec()));
  }

  /** {@code lead(expression)}: the value in the row behind; null in the last. */
  public static <S, V> WindowFunction<S, V> lead(Operand<S, V> expression) {
    return any("lead", expression);
  }

  /** {@code lead(expression, ?)}: the value so many rows behind; null where there is none. */
  public static <S, V> WindowFunction<S, V> lead(Operand<S, V> expression, int rows) {
    return any("lead", expression, new Parameter(Codecs.INTEGER, rows));
  }

  /**
   * {@code lead(expression, ?, ?)}: the value so many rows behind, or another where there is none.
   */
  public static <S, V> WindowFunction<S, V> lead(Operand<S, V> expression, int rows, V otherwise) {
    return any(
        "lead",
        expression,
        new Parameter(Codecs.INTEGER, rows),
        new Parameter(expression.codec(), otherwise));
  }

  /**
   * {@code lead(expression, ?, otherwise)}: the value so many rows behind, or that of another
   * expression where there is none.
   */
  public static <S, V> WindowFunction<S, V> lead(
      Operand<? super S, V> expression, int rows, Operand<? super S, V> otherwise) {
    return any(
        "lead",
        expression,
        new Parameter(Codecs.INTEGER, rows),
        otherwise.expressionBeside(expression.codec()));
  }

  /** {@code first_value(expression)}: the value in the first row of the frame. */
  public static <S, V> WindowFunction<S, V> firstValue(Operand<S, V> expression) {
    return any("first_value", expression);
  }

  /**
   * {@code last_value(expression)}: the value in the last row of the frame, which by default is the
   * current one.
   */
  public static <S, V> WindowFunction<S, V> lastValue(Operand<S, V> expression) {
    return any("last_value", expression);
  }

  /**
   * {@code nth_value(expression, ?)}: the value in the nth row of the frame, from 1; null where
   * there is none.
   *
   * @throws InvalidQueryException if n is less than 1
   */
  public static <S, V> WindowFunction<S, V> nthValue(Operand<S, V> expression, int n) {
    requirePositive(n, "nthValue");
    return any("nth_value", expression, new Parameter(Codecs.INTEGER, n));
  }

  private static <S, V> WindowFunction<S, V> any(
      String name, Operand<? super S, V> expression, Expression... more) {
    List<Expression> arguments = Conditions.joined(List.of(expression.expression()), List.of(more));
    return new WindowFunction<>(new FunctionCall(name, arguments, false), expression.codec());
  }

  /**
   * A window function that lacks its window.
   *
   * @param <S> the scope: the tables that must be in the query
   * @param <V> the Java type of its value
   */
  public static final class WindowFunction<S, V> {
    private final FunctionCall call;
    private final Codec<V> codec;

    private WindowFunction(FunctionCall call, Codec<V> codec) {
      this.call = call;
      this.codec = codec;
    }

    /** {@code function(...) over (...)}. */
    public <X extends S> Expr<X, V> over(Window<? super X> window) {
      return new Computed<>(new WindowCall(call, window.node()), codec);
    }

    /** {@code function(...) over ()}: over all rows of the query. */
    public Expr<S, V> over() {
      return over(allRows());
    }
  }

  /**
   * A window function that returns a number and lacks its window.
   *
   * @param <S> the scope: the tables that must be in the query
   * @param <V> the Java type of the number
   */
  public static final class NumberWindowFunction<S, V extends Number> {
    private final FunctionCall call;
    private final Codec<V> codec;

    private NumberWindowFunction(FunctionCall call, Codec<V> codec) {
      this.call = call;
      this.codec = codec;
    }

    /** {@code function(...) over (...)}. */
    public <X extends S> NumberExpr<X, V> over(Window<? super X> window) {
      return new ComputedNumber<>(new WindowCall(call, window.node()), codec);
    }

    /** {@code function(...) over ()}: over all rows of the query. */
    public NumberExpr<S, V> over() {
      return over(allRows());
    }
  }
}
