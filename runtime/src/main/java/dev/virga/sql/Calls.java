package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.List;

/** Makes the nodes of function calls. */
final class Calls {
  private Calls() {}

  static <S, V> Expr<S, V> any(String name, Codec<V> codec, Expression... arguments) {
    return new Computed<>(call(name, arguments), codec);
  }

  static <S> TextExpr<S> text(String name, Expression... arguments) {
    return new ComputedText<>(call(name, arguments), Codecs.TEXT);
  }

  static <S, V extends Number> NumberExpr<S, V> number(
      String name, Codec<V> codec, Expression... arguments) {
    return new ComputedNumber<>(call(name, arguments), codec);
  }

  static <S> Condition<S> condition(String name, Expression... arguments) {
    return new Predicate<>(call(name, arguments));
  }

  private static FunctionCall call(String name, Expression... arguments) {
    return new FunctionCall(name, List.of(arguments), false);
  }

  static Expression parameter(String value) {
    return new Parameter(Codecs.TEXT, value);
  }

  static Expression parameter(int value) {
    return new Parameter(Codecs.INTEGER, value);
  }
}
