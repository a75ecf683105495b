package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.type.Figure;
import dev.virga.type.Point;

/**
 * Operators and functions of points, boxes and other figures; imported statically, as {@code import
 * static dev.virga.sql.GeometryFunctions.*}.
 *
 * <p>A figure is compared with another one of the same type or not; PostgreSQL does not know each
 * pair. A value beside a figure is sent as its own type: {@code ?::circle}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-geometry.html">PostgreSQL:
 *     Geometric Functions and Operators</a>
 */
public final class GeometryFunctions {
  private GeometryFunctions() {}

  /** {@code figure ~= ?}: is the same. */
  public static <S> Condition<S> geometrySame(Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.SAME, given(other));
  }

  /** {@code figure ~= other}: is the same. */
  public static <S> Condition<S> geometrySame(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.SAME, other.expression());
  }

  /** {@code figure @> ?}: has the other one in it. */
  public static <S> Condition<S> geometryContains(
      Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.CONTAINS, given(other));
  }

  /** {@code figure @> other}: has the other one in it. */
  public static <S> Condition<S> geometryContains(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.CONTAINS, other.expression());
  }

  /** {@code figure <@ ?}: is in the other one. */
  public static <S> Condition<S> geometryWithin(Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.CONTAINED_BY, given(other));
  }

  /** {@code figure <@ other}: is in the other one. */
  public static <S> Condition<S> geometryWithin(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.CONTAINED_BY, other.expression());
  }

  /** {@code figure && ?}: they have a point in common. */
  public static <S> Condition<S> geometryOverlaps(
      Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.OVERLAPS, given(other));
  }

  /** {@code figure && other}: they have a point in common. */
  public static <S> Condition<S> geometryOverlaps(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.OVERLAPS, other.expression());
  }

  /** {@code figure ?# ?}: they cross or touch. */
  public static <S> Condition<S> geometryIntersects(
      Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.INTERSECTS, given(other));
  }

  /** {@code figure ?# other}: they cross or touch. */
  public static <S> Condition<S> geometryIntersects(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.INTERSECTS, other.expression());
  }

  /** {@code figure << ?}: lies wholly on the left of the other one. */
  public static <S> Condition<S> geometryLeftOf(Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.BEFORE, given(other));
  }

  /** {@code figure << other}: lies wholly on the left of the other one. */
  public static <S> Condition<S> geometryLeftOf(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.BEFORE, other.expression());
  }

  /** {@code figure >> ?}: lies wholly on the right of the other one. */
  public static <S> Condition<S> geometryRightOf(
      Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.BEHIND, given(other));
  }

  /** {@code figure >> other}: lies wholly on the right of the other one. */
  public static <S> Condition<S> geometryRightOf(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.BEHIND, other.expression());
  }

  /** {@code figure <<| ?}: lies wholly below the other one. */
  public static <S> Condition<S> geometryBelow(Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.BELOW, given(other));
  }

  /** {@code figure <<| other}: lies wholly below the other one. */
  public static <S> Condition<S> geometryBelow(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.BELOW, other.expression());
  }

  /** {@code figure |>> ?}: lies wholly above the other one. */
  public static <S> Condition<S> geometryAbove(Operand<S, ? extends Figure> figure, Figure other) {
    return condition(figure, BinaryOperator.ABOVE, given(other));
  }

  /** {@code figure |>> other}: lies wholly above the other one. */
  public static <S> Condition<S> geometryAbove(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return condition(figure, BinaryOperator.ABOVE, other.expression());
  }

  /** {@code figure <-> ?}: the distance. */
  public static <S> NumberExpr<S, Double> geometryDistance(
      Operand<S, ? extends Figure> figure, Figure other) {
    return distance(figure, given(other));
  }

  /** {@code figure <-> other}: the distance. */
  public static <S> NumberExpr<S, Double> geometryDistance(
      Operand<? super S, ? extends Figure> figure, Operand<? super S, ? extends Figure> other) {
    return distance(figure, other.expression());
  }

  private static <S> NumberExpr<S, Double> distance(Operand<?, ?> figure, Expression other) {
    return new ComputedNumber<>(
        new Binary(BinaryOperator.DISTANCE, figure.expression(), other), Codecs.DOUBLE);
  }

  private static <S> Condition<S> condition(
      Operand<?, ?> left, BinaryOperator operator, Expression right) {
    return new Predicate<>(new Binary(operator, left.expression(), right));
  }

  private static Expression given(Figure figure) {
    Value<Figure> value = new Value<>(figure);
    return new Cast(value.expression(), value.codec().sqlType());
  }

  /** {@code area(figure)}: of a box, a closed path or a circle. */
  public static <S> NumberExpr<S, Double> geometryArea(Operand<S, ? extends Figure> figure) {
    return Calls.number("area", Codecs.DOUBLE, figure.expression());
  }

  /** {@code length(figure)}: the length of a segment or a path. */
  public static <S> NumberExpr<S, Double> geometryLength(Operand<S, ? extends Figure> figure) {
    return Calls.number("length", Codecs.DOUBLE, figure.expression());
  }

  /** {@code figure::point}: the center of a box, a segment, a polygon or a circle. */
  public static <S> Expr<S, Point> geometryCenter(Operand<S, ? extends Figure> figure) {
    return new Computed<>(new Cast(figure.expression(), "point"), Codecs.POINT);
  }

  /** {@code npoints(figure)}: how many points a path or a polygon has. */
  public static <S> NumberExpr<S, Integer> geometryPoints(Operand<S, ? extends Figure> figure) {
    return Calls.number("npoints", Codecs.INTEGER, figure.expression());
  }
}
