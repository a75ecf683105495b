package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.schema.Identifiers;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns the name of a function between quotes, where a dot stands behind its schema's name.
   *
   * @throws InvalidQueryException if the name, or that of the schema, is empty
   */
  static String named(String name) {
    int dot = name.indexOf('.');
    Optional<String> schema = dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot));
    String function = name.substring(dot + 1);
    if (function.isEmpty() || function.indexOf('.') >= 0 || schema.equals(Optional.of(""))) {
      throw new InvalidQueryException(
          "\"" + name + "\" names no function: say its name, or schema.name");
    }
    return Identifiers.quoted(schema, function);
  }

  static Expression parameter(String value) {
    return new Parameter(Codecs.TEXT, value);
  }

  static Expression parameter(int value) {
    return new Parameter(Codecs.INTEGER, value);
  }
}
