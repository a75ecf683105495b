package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.type.Hstore;
import dev.virga.type.Ltree;
import dev.virga.type.Vector;
import java.util.Arrays;
import java.util.List;

/**
 * Operators and functions of {@code hstore}, {@code ltree} and {@code vector}, which the extensions
 * of these names bring; imported statically, as {@code import static
 * dev.virga.sql.ExtensionFunctions.*}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/contrib.html">PostgreSQL: Additional
 *     Supplied Modules</a>
 */
public final class ExtensionFunctions {
  private ExtensionFunctions() {}

  /** {@code hstore -> ?}: the text of a key; null where there is none. */
  public static <S> TextExpr<S> hstoreText(Operand<S, Hstore> hstore, String key) {
    return new ComputedText<>(
        new Binary(BinaryOperator.MEMBER, hstore.expression(), Calls.parameter(key)), Codecs.TEXT);
  }

  /** {@code hstore ? key}: has a key. */
  public static <S> Condition<S> hstoreHasKey(Operand<S, Hstore> hstore, String key) {
    return condition(hstore, BinaryOperator.HAS_KEY, Calls.parameter(key));
  }

  /** {@code hstore ?| keys}: has any of the keys. */
  public static <S> Condition<S> hstoreHasAnyKey(Operand<S, Hstore> hstore, String... keys) {
    return condition(hstore, BinaryOperator.HAS_ANY_KEY, texts(keys));
  }

  /** {@code hstore ?& keys}: has all of the keys. */
  public static <S> Condition<S> hstoreHasAllKeys(Operand<S, Hstore> hstore, String... keys) {
    return condition(hstore, BinaryOperator.HAS_ALL_KEYS, texts(keys));
  }

  private static Parameter texts(String... keys) {
    return new Parameter(Codecs.array(Codecs.TEXT), List.copyOf(Arrays.asList(keys)));
  }

  /** {@code hstore @> ?}: has all pairs of another one. */
  public static <S> Condition<S> hstoreContains(Operand<S, Hstore> hstore, Hstore part) {
    return Comparisons.compare(hstore, BinaryOperator.CONTAINS, part, "hstoreContains");
  }

  /** {@code hstore || ?}: with the pairs of another one in place of its own, or in addition. */
  public static <S> Expr<S, Hstore> hstoreMerge(Operand<S, Hstore> hstore, Hstore other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.CONCATENATE,
            hstore.expression(),
            Comparisons.parameter(hstore, other, "hstoreMerge")),
        Codecs.HSTORE);
  }

  /** {@code hstore - ?}: without some keys. */
  public static <S> Expr<S, Hstore> hstoreWithout(Operand<S, Hstore> hstore, String... keys) {
    return new Computed<>(
        new Binary(BinaryOperator.MINUS, hstore.expression(), texts(keys)), Codecs.HSTORE);
  }

  /** {@code ltree @> ?}: is the other path, or above it. */
  public static <S> Condition<S> ltreeAboveOrEqual(Operand<S, Ltree> ltree, Ltree other) {
    return Comparisons.compare(ltree, BinaryOperator.CONTAINS, other, "ltreeAboveOrEqual");
  }

  /** {@code ltree @> other}: is the other path, or above it. */
  public static <S> Condition<S> ltreeAboveOrEqual(
      Operand<? super S, Ltree> ltree, Operand<? super S, Ltree> other) {
    return Comparisons.compare(ltree, BinaryOperator.CONTAINS, other);
  }

  /** {@code ltree <@ ?}: is the other path, or below it. */
  public static <S> Condition<S> ltreeBelowOrEqual(Operand<S, Ltree> ltree, Ltree other) {
    return Comparisons.compare(ltree, BinaryOperator.CONTAINED_BY, other, "ltreeBelowOrEqual");
  }

  /** {@code ltree ~ ?::lquery}: matches a pattern, such as {@code *.astronomy.*}. */
  public static <S> Condition<S> ltreeMatches(Operand<S, Ltree> ltree, String pattern) {
    return condition(ltree, BinaryOperator.MATCHES, new Cast(Calls.parameter(pattern), "lquery"));
  }

  /** {@code nlevel(ltree)}: how many labels it has. */
  public static <S> NumberExpr<S, Integer> ltreeLevels(Operand<S, Ltree> ltree) {
    return Calls.number("nlevel", Codecs.INTEGER, ltree.expression());
  }

  /** {@code subpath(ltree, ?, ?)}: so many labels from one on, counted from 0. */
  public static <S> Expr<S, Ltree> ltreePart(Operand<S, Ltree> ltree, int from, int length) {
    return Calls.any(
        "subpath",
        Codecs.LTREE,
        ltree.expression(),
        Calls.parameter(from),
        Calls.parameter(length));
  }

  /** {@code vector <-> ?}: the distance. An index of {@code vector_l2_ops} orders by it. */
  public static <S> NumberExpr<S, Double> vectorDistance(Operand<S, Vector> vector, Vector other) {
    return distance(vector, BinaryOperator.DISTANCE, other);
  }

  /** {@code vector <=> ?}: the distance by the angle. */
  public static <S> NumberExpr<S, Double> vectorCosineDistance(
      Operand<S, Vector> vector, Vector other) {
    return distance(vector, BinaryOperator.COSINE_DISTANCE, other);
  }

  /** {@code vector <#> ?}: the inner product, negated so that the nearest is the smallest. */
  public static <S> NumberExpr<S, Double> vectorNegatedInnerProduct(
      Operand<S, Vector> vector, Vector other) {
    return distance(vector, BinaryOperator.NEGATED_INNER_PRODUCT, other);
  }

  /** {@code vector <+> ?}: the sum of the distances along the axes. */
  public static <S> NumberExpr<S, Double> vectorTaxicabDistance(
      Operand<S, Vector> vector, Vector other) {
    return distance(vector, BinaryOperator.TAXICAB_DISTANCE, other);
  }

  private static <S> NumberExpr<S, Double> distance(
      Operand<S, Vector> vector, BinaryOperator operator, Vector other) {
    return new ComputedNumber<>(
        new Binary(operator, vector.expression(), new Parameter(Codecs.VECTOR, other)),
        Codecs.DOUBLE);
  }

  private static <S> Condition<S> condition(
      Operand<?, ?> left, BinaryOperator operator, Expression right) {
    return new Predicate<>(new Binary(operator, left.expression(), right));
  }
}
