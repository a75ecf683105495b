package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL functions; imported statically, as {@code import static dev.virga.sql.Functions.*}. */
public final class Functions {
  private Functions() {}

  /**
   * {@code coalesce(expression, ?)}: the value, or another one where it is null or its table is
   * absent.
   */
  public static <V> Expr<Object, V> coalesce(Operand<?, V> expression, @Nullable V otherwise) {
    if (otherwise == null) {
      throw new InvalidQueryException(
          "coalesce(..., null) changes nothing: give a value, or leave it out");
    }
    return new Computed<>(
        new FunctionCall(
            "coalesce",
            List.of(expression.expression(), new Parameter(expression.codec(), otherwise)),
            true),
        expression.codec());
  }

  /**
   * {@code coalesce(expression, otherwise)}: the value, or another one where it is null or its
   * table is absent.
   */
  public static <S, V> Expr<S, V> coalesce(Operand<?, V> expression, Operand<S, V> otherwise) {
    return new Computed<>(
        new FunctionCall(
            "coalesce",
            List.of(expression.expression(), otherwise.expressionBeside(expression.codec())),
            true),
        expression.codec());
  }

  /** {@code lower(text)}. */
  public static <S> TextExpr<S> lower(Operand<S, String> text) {
    return new ComputedText<>(
        new FunctionCall("lower", List.of(text.expression()), false), Codecs.TEXT);
  }

  /** {@code upper(text)}. */
  public static <S> TextExpr<S> upper(Operand<S, String> text) {
    return new ComputedText<>(
        new FunctionCall("upper", List.of(text.expression()), false), Codecs.TEXT);
  }

  /** {@code length(text)}: the number of characters. */
  public static <S> NumberExpr<S, Integer> length(Operand<S, String> text) {
    return new ComputedNumber<>(
        new FunctionCall("length", List.of(text.expression()), false), Codecs.INTEGER);
  }

  /** {@code now()}: when the transaction began. */
  public static Expr<Object, Instant> now() {
    return new Computed<>(new FunctionCall("now", List.of(), false), Codecs.INSTANT);
  }
}
