package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.Arrays;
import java.util.List;

/**
 * Operators and functions of {@code jsonb}; imported statically, as {@code import static
 * dev.virga.sql.JsonFunctions.*}. Keys, parts, values and paths are parameters.
 *
 * <p>{@code json} has members only: {@link #jsonText} and {@link #jsonValue}. The others refuse a
 * column of it when the query is built.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">PostgreSQL: JSON
 *     Functions and Operators</a>
 */
public final class JsonFunctions {
  private JsonFunctions() {}

  /**
   * {@code json ->> ?}: a member as text, or {@code json #>> ?} along several keys; null where
   * there is none. In an array, {@code "0"} is the first element, {@code "-1"} the last.
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S> TextExpr<S> jsonText(Operand<S, ?> json, String... keys) {
    return new ComputedText<>(
        member(json, BinaryOperator.MEMBER_TEXT, BinaryOperator.TEXT_AT_KEYS, keys), Codecs.TEXT);
  }

  /**
   * {@code (json ->> ?)::type}: a member as another type, such as {@code jsonValue(SETTINGS,
   * Codecs.INTEGER, "size")}. As {@code Codecs.jsonb(new JsonType<Tag>() {})} it is {@code json ->
   * ?}.
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S, V> Expr<S, V> jsonValue(Operand<S, ?> json, Codec<V> type, String... keys) {
    if (!type.sqlType().startsWith("json")) {
      return new Computed<>(new Cast(jsonText(json, keys).expression(), type.sqlType()), type);
    }
    Expression member = member(json, BinaryOperator.MEMBER, BinaryOperator.AT_KEYS, keys);
    return new Computed<>(
        type.sqlType().equals(json.codec().sqlType()) ? member : new Cast(member, type.sqlType()),
        type);
  }

  /** One key is an element's number where it is one: {@code #>} takes it as either. */
  private static Expression member(
      Operand<?, ?> json, BinaryOperator ofOne, BinaryOperator ofSeveral, String... keys) {
    if (keys.length == 0) {
      throw new InvalidQueryException("a member of a JSON value has a key: name it");
    }
    return keys.length == 1 && !keys[0].matches("-?[0-9]+")
        ? new Binary(ofOne, json.expression(), Calls.parameter(keys[0]))
        : new Binary(ofSeveral, json.expression(), texts(keys));
  }

  /** {@code json @> ?}: has all that a part has, at the same places. */
  public static <S, V> Condition<S> jsonContains(Operand<S, V> json, V part) {
    return Comparisons.compare(binary(json), BinaryOperator.CONTAINS, part, "jsonContains");
  }

  /** {@code json @> other}: has all that another one has, at the same places. */
  public static <S, V> Condition<S> jsonContains(
      Operand<? super S, V> json, Operand<? super S, V> other) {
    return Comparisons.compare(binary(json), BinaryOperator.CONTAINS, other);
  }

  /** {@code json @> ?}: has all that a part of another type has, at the same places. */
  public static <S, P> Condition<S> jsonContains(Operand<S, ?> json, Codec<P> type, P part) {
    return new Predicate<>(
        new Binary(BinaryOperator.CONTAINS, binary(json).expression(), asJson(type, part)));
  }

  /** {@code json <@ ?}: has nothing that a whole has not. */
  public static <S, V> Condition<S> jsonContainedBy(Operand<S, V> json, V whole) {
    return Comparisons.compare(binary(json), BinaryOperator.CONTAINED_BY, whole, "jsonContainedBy");
  }

  /** {@code json ? key}: is an object with a member, or an array with a text. */
  public static <S> Condition<S> jsonHasKey(Operand<S, ?> json, String key) {
    return condition(json, BinaryOperator.HAS_KEY, Calls.parameter(key));
  }

  /** {@code json ?| keys}: has any of the keys. */
  public static <S> Condition<S> jsonHasAnyKey(Operand<S, ?> json, String... keys) {
    return condition(json, BinaryOperator.HAS_ANY_KEY, texts(keys));
  }

  /** {@code json ?& keys}: has all of the keys. */
  public static <S> Condition<S> jsonHasAllKeys(Operand<S, ?> json, String... keys) {
    return condition(json, BinaryOperator.HAS_ALL_KEYS, texts(keys));
  }

  /** {@code json || ?}: with the members of another object in place of its own, or in addition. */
  public static <S, V> Expr<S, V> jsonMerge(Operand<S, V> json, V other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.CONCATENATE,
            binary(json).expression(),
            Comparisons.parameter(json, other, "jsonMerge")),
        json.codec());
  }

  /** {@code json || other}: with the members of another object in place of its own. */
  public static <S, V> Expr<S, V> jsonMerge(
      Operand<? super S, V> json, Operand<? super S, V> other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.CONCATENATE,
            binary(json).expression(),
            other.expressionBeside(json.codec())),
        json.codec());
  }

  /**
   * {@code jsonb_set(json, ?, to_jsonb(?::type))}: with another value where the keys lead;
   * unchanged where the last but one of them leads nowhere.
   *
   * <pre>{@code
   * Devices.update(SETTINGS.set(jsonSet(SETTINGS, Codecs.INTEGER, 4, "level")))
   * }</pre>
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S, V, P> Expr<S, V> jsonSet(
      Operand<S, V> json, Codec<P> type, P value, String... keys) {
    return Calls.any(
        "jsonb_set", json.codec(), binary(json).expression(), path(keys), asJson(type, value));
  }

  /**
   * {@code json #- ?}: without what the keys lead to.
   *
   * @throws InvalidQueryException if there is no key
   */
  public static <S, V> Expr<S, V> jsonWithout(Operand<S, V> json, String... keys) {
    return new Computed<>(
        new Binary(BinaryOperator.WITHOUT_KEYS, binary(json).expression(), path(keys)),
        json.codec());
  }

  /**
   * {@code json @? ?::jsonpath}: a path of SQL/JSON leads to something, such as {@code $.tags[*] ?
   * (@.weight > 3)}.
   */
  public static <S> Condition<S> jsonPathExists(Operand<S, ?> json, String path) {
    return condition(json, BinaryOperator.PATH_EXISTS, jsonPath(path));
  }

  /** {@code json @@ ?::jsonpath}: a predicate of SQL/JSON holds, such as {@code $.level > 3}. */
  public static <S> Condition<S> jsonPathMatches(Operand<S, ?> json, String predicate) {
    return condition(json, BinaryOperator.SATISFIES, jsonPath(predicate));
  }

  /**
   * {@code jsonb_path_query_first(json, ?::jsonpath)}: the first that a path leads to; null where
   * that is nothing.
   *
   * @param type what reads the value, which comes as JSON
   */
  public static <S, V> Expr<S, V> jsonPathFirst(Operand<S, ?> json, Codec<V> type, String path) {
    return Calls.any("jsonb_path_query_first", type, binary(json).expression(), jsonPath(path));
  }

  /**
   * {@code jsonb_path_query_array(json, ?::jsonpath)}: all that a path leads to, as a JSON array.
   *
   * @param type what reads the list, which comes as JSON
   */
  public static <S, V> Expr<S, V> jsonPathAll(Operand<S, ?> json, Codec<V> type, String path) {
    return Calls.any("jsonb_path_query_array", type, binary(json).expression(), jsonPath(path));
  }

  private static Expression jsonPath(String path) {
    return new Cast(Calls.parameter(path), "jsonpath");
  }

  private static <S> Condition<S> condition(
      Operand<S, ?> json, BinaryOperator operator, Expression right) {
    return new Predicate<>(new Binary(operator, binary(json).expression(), right));
  }

  private static <O extends Operand<?, ?>> O binary(O operand) {
    if (operand.codec().sqlType().equals("json")) {
      throw new InvalidQueryException(
          "PostgreSQL has this of jsonb, not of json: declare the component @Json, without"
              + " Format.JSON");
    }
    return operand;
  }

  private static <P> Expression asJson(Codec<P> type, P value) {
    Cast given = new Cast(new Parameter(type, value), type.sqlType());
    return type.sqlType().equals("jsonb") ? given : Calls.any("to_jsonb", type, given).expression();
  }

  private static Parameter path(String... keys) {
    if (keys.length == 0) {
      throw new InvalidQueryException("a place in a JSON value has a key: name it");
    }
    return texts(keys);
  }

  private static Parameter texts(String... keys) {
    return new Parameter(Codecs.array(Codecs.TEXT), List.copyOf(Arrays.asList(keys)));
  }
}
