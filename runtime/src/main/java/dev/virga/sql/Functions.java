package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SQL functions; imported statically, as {@code import static dev.virga.sql.Functions.*}. Those of
 * dates and times are in {@link DateTimes}, those of numbers in {@link Numbers}.
 *
 * <p>Unless it says otherwise, a function is null where an argument is null.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions.html">PostgreSQL: Functions and
 *     Operators</a>
 */
public final class Functions {
  private Functions() {}

  /**
   * {@code coalesce(expression, ?)}: the value, or another one where it is null or its table is
   * absent.
   */
  public static <V> Expr<Object, V> coalesce(Operand<?, V> expression, V otherwise) {
    return new Computed<>(
        absorbing("coalesce", expression, value(expression, otherwise, "coalesce")),
        expression.codec());
  }

  /**
   * {@code coalesce(text, ?)}: the text, or another one where it is null or its table is absent.
   */
  public static TextExpr<Object> coalesce(TextExpr<?> text, String otherwise) {
    return new ComputedText<>(
        absorbing("coalesce", text, value(text, otherwise, "coalesce")), Codecs.TEXT);
  }

  /**
   * {@code coalesce(number, ?)}: the number, or another one where it is null or its table is
   * absent.
   */
  public static <V extends Number> NumberExpr<Object, V> coalesce(
      NumberExpr<?, V> number, V otherwise) {
    return new ComputedNumber<>(
        absorbing("coalesce", number, value(number, otherwise, "coalesce")), number.codec());
  }

  /**
   * {@code coalesce(expression, otherwise, more ...)}: the first value that is not null; only the
   * first expression may be of a table that is absent.
   */
  @SafeVarargs
  public static <S, V> Expr<S, V> coalesce(
      Operand<?, V> expression, Operand<? super S, V> otherwise, Operand<? super S, V>... more) {
    return new Computed<>(
        new FunctionCall("coalesce", besides(expression, otherwise, more), true),
        expression.codec());
  }

  /** {@code nullif(expression, ?)}: null where the two are equal, else the first. */
  public static <S, V> Expr<S, V> nullif(Operand<S, V> expression, V value) {
    return Calls.any(
        "nullif", expression.codec(), expression.expression(), value(expression, value, "nullif"));
  }

  /** {@code nullif(expression, other)}: null where the two are equal, else the first. */
  public static <S, V> Expr<S, V> nullif(
      Operand<? super S, V> expression, Operand<? super S, V> other) {
    return Calls.any(
        "nullif",
        expression.codec(),
        expression.expression(),
        other.expressionBeside(expression.codec()));
  }

  /** {@code greatest(a, b ...)}: the largest that is not null; null where all are. */
  @SafeVarargs
  public static <S, V> Expr<S, V> greatest(
      Operand<? super S, V> first, Operand<? super S, V> second, Operand<? super S, V>... more) {
    return new Computed<>(
        new FunctionCall("greatest", besides(first, second, more), true), first.codec());
  }

  /** {@code least(a, b ...)}: the smallest that is not null; null where all are. */
  @SafeVarargs
  public static <S, V> Expr<S, V> least(
      Operand<? super S, V> first, Operand<? super S, V> second, Operand<? super S, V>... more) {
    return new Computed<>(
        new FunctionCall("least", besides(first, second, more), true), first.codec());
  }

  private static Expression absorbing(String name, Operand<?, ?> expression, Expression other) {
    return new FunctionCall(name, List.of(expression.expression(), other), true);
  }

  private static <V> Expression value(Operand<?, V> beside, @Nullable V value, String function) {
    if (value == null) {
      throw new InvalidQueryException(
          function + "(..., null) changes nothing: give a value, or leave it out");
    }
    return new Parameter(beside.codec(), value);
  }

  private static <V> List<Expression> besides(
      Operand<?, V> first, Operand<?, V> second, Operand<?, ?>... more) {
    List<Expression> arguments = new ArrayList<>(more.length + 2);
    arguments.add(first.expression());
    arguments.add(second.expressionBeside(first.codec()));
    for (Operand<?, ?> operand : more) {
      arguments.add(operand.expression());
    }
    return arguments;
  }

  /** {@code expression::type}: the value as another type, whose name the codec knows. */
  public static <S, V> Expr<S, V> cast(Operand<S, ?> expression, Codec<V> type) {
    return new Computed<>(new Cast(expression.expression(), type.sqlType()), type);
  }

  /** {@code expression::text}: the value as PostgreSQL prints it. */
  public static <S> TextExpr<S> castToText(Operand<S, ?> expression) {
    return new ComputedText<>(
        new Cast(expression.expression(), Codecs.TEXT.sqlType()), Codecs.TEXT);
  }

  /**
   * {@code expression::type}: the value as a number, such as {@code castToNumber(VIEWS,
   * Codecs.LONG)}.
   */
  public static <S, V extends Number> NumberExpr<S, V> castToNumber(
      Operand<S, ?> expression, Codec<V> type) {
    return new ComputedNumber<>(new Cast(expression.expression(), type.sqlType()), type);
  }

  /** {@code ?::type[]}: a list as an array. */
  public static <V> Expr<Object, List<V>> array(Codec<V> type, Collection<? extends V> values) {
    Codec<List<V>> array = Codecs.list(type);
    List<V> copy = Collections.unmodifiableList(new ArrayList<V>(values));
    return new Computed<>(new Cast(new Parameter(array, copy), array.sqlType()), array);
  }

  /** {@code gen_random_uuid()}: a version 4 UUID. */
  public static Expr<Object, UUID> genRandomUuid() {
    return Calls.any("gen_random_uuid", Codecs.UUID);
  }

  /** {@code lower(text)}: in lower case. */
  public static <S> TextExpr<S> lower(Operand<S, String> text) {
    return Calls.text("lower", text.expression());
  }

  /** {@code upper(text)}: in upper case. */
  public static <S> TextExpr<S> upper(Operand<S, String> text) {
    return Calls.text("upper", text.expression());
  }

  /** {@code initcap(text)}: each word with a capital. */
  public static <S> TextExpr<S> initcap(Operand<S, String> text) {
    return Calls.text("initcap", text.expression());
  }

  /** {@code length(text)}: the number of characters. */
  public static <S> NumberExpr<S, Integer> length(Operand<S, String> text) {
    return Calls.number("length", Codecs.INTEGER, text.expression());
  }

  /** {@code octet_length(text)}: the number of bytes. */
  public static <S> NumberExpr<S, Integer> octetLength(Operand<S, String> text) {
    return Calls.number("octet_length", Codecs.INTEGER, text.expression());
  }

  /** {@code btrim(text)}: without spaces at both ends. */
  public static <S> TextExpr<S> trim(Operand<S, String> text) {
    return Calls.text("btrim", text.expression());
  }

  /** {@code btrim(text, ?)}: without any of these characters at both ends. */
  public static <S> TextExpr<S> trim(Operand<S, String> text, String characters) {
    return Calls.text("btrim", text.expression(), Calls.parameter(characters));
  }

  /** {@code ltrim(text)}: without spaces at the start. */
  public static <S> TextExpr<S> trimStart(Operand<S, String> text) {
    return Calls.text("ltrim", text.expression());
  }

  /** {@code rtrim(text)}: without spaces at the end. */
  public static <S> TextExpr<S> trimEnd(Operand<S, String> text) {
    return Calls.text("rtrim", text.expression());
  }

  /** {@code substring(text, ?)}: from a character on, which counts from 1. */
  public static <S> TextExpr<S> substring(Operand<S, String> text, int start) {
    return Calls.text("substring", text.expression(), Calls.parameter(start));
  }

  /** {@code substring(text, ?, ?)}: so many characters from one on, which counts from 1. */
  public static <S> TextExpr<S> substring(Operand<S, String> text, int start, int length) {
    return Calls.text(
        "substring", text.expression(), Calls.parameter(start), Calls.parameter(length));
  }

  /** {@code left(text, ?)}: the first characters. */
  public static <S> TextExpr<S> left(Operand<S, String> text, int length) {
    return Calls.text("left", text.expression(), Calls.parameter(length));
  }

  /** {@code right(text, ?)}: the last characters. */
  public static <S> TextExpr<S> right(Operand<S, String> text, int length) {
    return Calls.text("right", text.expression(), Calls.parameter(length));
  }

  /** {@code strpos(text, ?)}: where a part begins, from 1; 0 where it is not in the text. */
  public static <S> NumberExpr<S, Integer> position(Operand<S, String> text, String part) {
    return Calls.number("strpos", Codecs.INTEGER, text.expression(), Calls.parameter(part));
  }

  /** {@code strpos(text, part)}: where a part begins, from 1; 0 where it is not in the text. */
  public static <S> NumberExpr<S, Integer> position(
      Operand<? super S, String> text, Operand<? super S, String> part) {
    return Calls.number(
        "strpos", Codecs.INTEGER, text.expression(), part.expressionBeside(Codecs.TEXT));
  }

  /** {@code replace(text, ?, ?)}: with each occurrence replaced. */
  public static <S> TextExpr<S> replace(Operand<S, String> text, String from, String to) {
    return Calls.text("replace", text.expression(), Calls.parameter(from), Calls.parameter(to));
  }

  /** {@code replace(text, from, to)}: with each occurrence replaced. */
  public static <S> TextExpr<S> replace(
      Operand<? super S, String> text,
      Operand<? super S, String> from,
      Operand<? super S, String> to) {
    return Calls.text(
        "replace",
        text.expression(),
        from.expressionBeside(Codecs.TEXT),
        to.expressionBeside(Codecs.TEXT));
  }

  /** {@code split_part(text, ?, ?)}: the part between delimiters, from 1, or from -1 backwards. */
  public static <S> TextExpr<S> splitPart(Operand<S, String> text, String delimiter, int part) {
    return Calls.text(
        "split_part", text.expression(), Calls.parameter(delimiter), Calls.parameter(part));
  }

  /** {@code repeat(text, ?)}: so many times. */
  public static <S> TextExpr<S> repeat(Operand<S, String> text, int times) {
    return Calls.text("repeat", text.expression(), Calls.parameter(times));
  }

  /** {@code reverse(text)}: backwards. */
  public static <S> TextExpr<S> reverse(Operand<S, String> text) {
    return Calls.text("reverse", text.expression());
  }

  /** {@code lpad(text, ?, ?)}: filled at the start, or cut, to a length. */
  public static <S> TextExpr<S> padStart(Operand<S, String> text, int length, String fill) {
    return Calls.text("lpad", text.expression(), Calls.parameter(length), Calls.parameter(fill));
  }

  /** {@code rpad(text, ?, ?)}: filled at the end, or cut, to a length. */
  public static <S> TextExpr<S> padEnd(Operand<S, String> text, int length, String fill) {
    return Calls.text("rpad", text.expression(), Calls.parameter(length), Calls.parameter(fill));
  }

  /**
   * {@code regexp_replace(text, ?, ?, ?)}: with what a POSIX regular expression matches replaced.
   *
   * @param flags letters: {@code g} replaces each match and not only the first, {@code i} matches
   *     without regard to case; none for neither
   * @see <a
   *     href="https://www.postgresql.org/docs/current/functions-matching.html#POSIX-EMBEDDED-OPTIONS-TABLE">PostgreSQL:
   *     all flags</a>
   */
  public static <S> TextExpr<S> regexpReplace(
      Operand<S, String> text, String pattern, String replacement, String flags) {
    return Calls.text(
        "regexp_replace",
        text.expression(),
        Calls.parameter(pattern),
        Calls.parameter(replacement),
        Calls.parameter(flags));
  }

  /** {@code md5(text)}: its MD5 hash in hexadecimal. */
  public static <S> TextExpr<S> md5(Operand<S, String> text) {
    return Calls.text("md5", text.expression());
  }

  /** {@code concat(a, b ...)}: the values one after the other, as text; null counts as empty. */
  @SafeVarargs
  public static <S> TextExpr<S> concat(Operand<? super S, ?>... values) {
    return new ComputedText<>(
        new FunctionCall("concat", Conditions.operands(values), true), Codecs.TEXT);
  }

  /**
   * {@code concat_ws(?, a, b ...)}: the values that are not null, as text, with a separator
   * between.
   */
  @SafeVarargs
  public static <S> TextExpr<S> concatWith(String separator, Operand<? super S, ?>... values) {
    List<Expression> arguments =
        Conditions.joined(List.of(Calls.parameter(separator)), Conditions.operands(values));
    return new ComputedText<>(new FunctionCall("concat_ws", arguments, true), Codecs.TEXT);
  }

  /** {@code format(?, a, b ...)}: a text with {@code %s} for each value, which is null as empty. */
  @SafeVarargs
  public static <S> TextExpr<S> format(String format, Operand<? super S, ?>... values) {
    List<Expression> arguments =
        Conditions.joined(List.of(Calls.parameter(format)), Conditions.operands(values));
    return new ComputedText<>(new FunctionCall("format", arguments, true), Codecs.TEXT);
  }

  /**
   * {@code "name"(a, b ...)}: any other function, by its name.
   *
   * <pre>{@code
   * function("similarity", Codecs.FLOAT, TITLE, val("rain"))
   * }</pre>
   *
   * <p>A name says nothing of the types of its arguments and of its result: whether they fit shows
   * when it runs.
   *
   * @param name the function's name as it stands in the catalog, or {@code schema.name}; it is
   *     quoted
   * @param type what reads its result
   */
  @SafeVarargs
  public static <S, V> Expr<S, V> function(
      String name, Codec<V> type, Operand<? super S, ?>... arguments) {
    return new Computed<>(
        new FunctionCall(Calls.named(name), Conditions.operands(arguments), false), type);
  }
}
