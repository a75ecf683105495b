package dev.virga.type;

import java.util.List;

/**
 * A circle: {@code circle}.
 *
 * @param radius zero or more
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Circle(Point center, double radius) implements Figure {
  /**
   * Checks the radius.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Circle {
    if (radius < 0) {
      throw new IllegalArgumentException("a circle's radius is negative");
    }
  }

  /** Reads what PostgreSQL writes: {@code <(1,2),3>}. */
  public static Circle parse(String text) {
    List<Double> numbers = Coordinates.in(text, 3);
    return new Circle(new Point(numbers.get(0), numbers.get(1)), numbers.get(2));
  }

  /** Returns the circle as PostgreSQL reads it: {@code <(1.0,2.0),3.0>}. */
  @Override
  public String toString() {
    return "<" + center + "," + radius + ">";
  }
}
