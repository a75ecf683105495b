package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.schema.Identifiers;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.TableCall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that stand in the place of a table; imported statically, as {@code import static
 * dev.virga.sql.TableFunctions.*}. The {@code from} of a {@code @Row} scope names their columns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-srf.html">PostgreSQL: Set
 *     Returning Functions</a>
 */
public final class TableFunctions {
  private TableFunctions() {}

  /** {@code generate_series(?, ?)}: the whole numbers from the first to the last. */
  public static TableFunction generateSeries(long first, long last) {
    return series(Codecs.LONG, parameter(Codecs.LONG, first), parameter(Codecs.LONG, last));
  }

  /**
   * {@code generate_series(?, ?, ?)}: every so many numbers from the first to the last.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(long first, long last, long step) {
    requireStep(step == 0);
    return series(
        Codecs.LONG,
        parameter(Codecs.LONG, first),
        parameter(Codecs.LONG, last),
        parameter(Codecs.LONG, step));
  }

  /**
   * {@code generate_series(first, last)}: the whole numbers between two expressions, such as
   * columns of a table that stands before.
   */
  public static <V extends Number> TableFunction generateSeries(
      Operand<?, V> first, Operand<?, V> last) {
    return series(first.codec(), first.expression(), last.expressionBeside(first.codec()));
  }

  /**
   * {@code generate_series(first, last, step)}: every so many numbers between two expressions.
   * Values are {@code val(...)}: {@code generateSeries(val(1), val(99), val(2))} has {@code
   * integer}s.
   */
  public static <V extends Number> TableFunction generateSeries(
      Operand<?, V> first, Operand<?, V> last, Operand<?, V> step) {
    return series(
        first.codec(),
        first.expression(),
        last.expressionBeside(first.codec()),
        step.expressionBeside(first.codec()));
  }

  /**
   * {@code (select generate_series(?::timestamp, ?::timestamp, ?::interval)::date)}: every so many
   * days, months or years from the first to the last. PostgreSQL has series of timestamps only.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(LocalDate first, LocalDate last, Period step) {
    requireStep(step.isZero());
    return new DaySeries(first, last, step);
  }

  private static void requireStep(boolean none) {
    if (none) {
      throw new InvalidQueryException("generateSeries(...) with a step of 0 would never end");
    }
  }

  /**
   * {@code generate_series(?, ?, ?::interval)}: every so much time from the first to the last.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(Instant first, Instant last, Duration step) {
    return times(Codecs.INSTANT, first, last, step.isZero(), step.toString());
  }

  /**
   * {@code generate_series(?, ?, ?::interval)}: every so many days, months or years, by the
   * calendar of the session's time zone.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(Instant first, Instant last, Period step) {
    return times(Codecs.INSTANT, first, last, step.isZero(), step.toString());
  }

  /**
   * {@code generate_series(?, ?, ?::interval)}: every so much time from the first to the last.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(
      LocalDateTime first, LocalDateTime last, Duration step) {
    return times(Codecs.LOCAL_DATE_TIME, first, last, step.isZero(), step.toString());
  }

  /**
   * {@code generate_series(?, ?, ?::interval)}: every so many days, months or years.
   *
   * @throws InvalidQueryException if the step is 0
   */
  public static TableFunction generateSeries(LocalDateTime first, LocalDateTime last, Period step) {
    return times(Codecs.LOCAL_DATE_TIME, first, last, step.isZero(), step.toString());
  }

  private static <V> TableFunction times(
      Codec<V> codec, V first, V last, boolean never, String step) {
    requireStep(never);
    return series(
        codec,
        parameter(codec, first),
        parameter(codec, last),
        new Cast(Calls.parameter(step), "interval"));
  }

  private static <V> TableFunction series(Codec<V> codec, Expression... arguments) {
    return typed("generate_series", List.of(codec.sqlType()), arguments);
  }

  /**
   * {@code unnest(?::type[])}: a list as rows, of a column of the {@code @Row} that it is read as;
   * {@link Unnest#and} puts another beside it.
   *
   * <pre>{@code
   * Weights.from(unnest(Weights.NAME, names).and(Weights.GRAMS, grams))
   * }</pre>
   *
   * <p>renders {@code unnest(?::text[], ?::integer[]) as "weights" ("name", "grams")}.
   */
  public static <V> Unnest unnest(Column<?, V> column, Collection<? extends @Nullable V> values) {
    return Unnest.of(column, values);
  }

  /**
   * {@code unnest(array, ...)}: arrays side by side as rows, such as a column of a table before.
   */
  @SafeVarargs
  public static TableFunction unnest(
      Operand<?, ? extends List<?>> first, Operand<?, ? extends List<?>>... more) {
    Expression[] arrays = new Expression[more.length + 1];
    arrays[0] = first.expression();
    for (int i = 0; i < more.length; i++) {
      arrays[i + 1] = more[i].expression();
    }
    return typed("unnest", List.of(), arrays);
  }

  /**
   * {@code "function"(argument, ...)}: any function that returns rows, by its name, which is
   * quoted. The row's columns stand for the function's, one by one; whether their types fit shows
   * when it runs.
   *
   * <pre>{@code
   * Words.from(tableFunction("regexp_split_to_table", TITLE, val(" ")))
   * }</pre>
   */
  public static TableFunction tableFunction(String name, Operand<?, ?>... arguments) {
    TableCall call = call(name, List.of(), Conditions.operands(arguments), false);
    return () -> call;
  }

  /**
   * {@code "function"(argument, ...) as "name" ("column" type, ...)}: any function that returns
   * records whose columns the query says, such as {@code jsonb_to_recordset}.
   */
  public static TableFunction recordFunction(String name, Operand<?, ?>... arguments) {
    TableCall call = call(name, List.of(), Conditions.operands(arguments), true);
    return () -> call;
  }

  private static TableFunction typed(String name, List<String> types, Expression... arguments) {
    TableCall call =
        new TableCall(new FunctionCall(name, List.of(arguments), false), types, false, false);
    return () -> call;
  }

  private static TableCall call(
      String name, List<String> types, List<Expression> arguments, boolean definesColumns) {
    if (name.isEmpty()) {
      throw new InvalidQueryException("a function has a name");
    }
    return new TableCall(
        new FunctionCall(Identifiers.quoted(name), arguments, false), types, false, definesColumns);
  }

  private static <V> Expression parameter(Codec<V> codec, V value) {
    return new Parameter(codec, value);
  }
}
