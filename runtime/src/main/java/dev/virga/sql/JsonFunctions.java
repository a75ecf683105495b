package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import java.util.Arrays;
import java.util.List;

/**
 * Operators and functions of {@code jsonb}; imported statically, as {@code import static
 * dev.virga.sql.JsonFunctions.*}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">PostgreSQL: JSON
 *     Functions and Operators</a>
 */
public final class JsonFunctions {
  private JsonFunctions() {}

  /**
   * {@code json ->> ?}: a member as text, or {@code json #>> ?} along a path; null where there is
   * none.
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S> TextExpr<S> jsonText(Operand<S, ?> json, String... path) {
    return new ComputedText<>(member(json, " ->> ", " #>> ", path), Codecs.TEXT);
  }

  /**
   * {@code (json ->> ?)::type}: a member as another type, such as {@code jsonValue(SETTINGS,
   * Codecs.INTEGER, "size")}.
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S, V> Expr<S, V> jsonValue(Operand<S, ?> json, Codec<V> type, String... path) {
    boolean isJson = type.isJson();
    Expression member =
        isJson ? member(json, " -> ", " #> ", path) : member(json, " ->> ", " #>> ", path);
    return new Computed<>(new Cast(member, type.sqlType()), type);
  }

  private static Expression member(
      Operand<?, ?> json, String operator, String pathOperator, String... path) {
    if (path.length == 0) {
      throw new InvalidQueryException("a member of a JSON value has a key: name it");
    }
    return path.length == 1
        ? operator(json, operator, new Parameter(Codecs.TEXT, path[0]))
        : operator(json, pathOperator, new Parameter(Codecs.array(Codecs.TEXT), List.of(path)));
  }

  /** {@code json @> ?}: has all that a part has, at the same places. */
  public static <S, V> Condition<S> jsonContains(Operand<S, V> json, V part) {
    return new Predicate<>(operator(json, " @> ", new Parameter(json.codec(), part)));
  }

  /** {@code json ? key}: is an object with a member, or an array with a text. */
  public static <S> Condition<S> jsonHasKey(Operand<S, ?> json, String key) {
    return new Predicate<>(operator(json, " ?? ", new Parameter(Codecs.TEXT, key)));
  }

  /** {@code json ?| keys}: has any of the keys. */
  public static <S> Condition<S> jsonHasAnyKey(Operand<S, ?> json, String... keys) {
    return new Predicate<>(operator(json, " ??| ", texts(keys)));
  }

  /** {@code json ?& keys}: has all of the keys. */
  public static <S> Condition<S> jsonHasAllKeys(Operand<S, ?> json, String... keys) {
    return new Predicate<>(operator(json, " ??& ", texts(keys)));
  }

  private static Parameter texts(String... keys) {
    return new Parameter(Codecs.array(Codecs.TEXT), List.copyOf(Arrays.asList(keys)));
  }

  /**
   * {@code jsonb_path_exists(json, ?::jsonpath)}: a path of SQL/JSON leads to something, such as
   * {@code $.tags[*] ? (@.weight > 3)}.
   */
  public static <S> Condition<S> jsonPathExists(Operand<S, ?> json, String path) {
    return Calls.condition(
        "jsonb_path_exists",
        json.expression(),
        new Cast(new Parameter(Codecs.TEXT, path), "jsonpath"));
  }

  private static Expression operator(Operand<?, ?> json, String operator, Parameter right) {
    return new Template(
        List.of("", operator, ""), List.of(json.expression(), right), Precedence.OTHER, false);
  }
}
