package dev.virga.type;

import java.util.List;

/**
 * A point of a plane: {@code point}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Point(double x, double y) implements Figure {
  /** Reads what PostgreSQL writes: {@code (1,2)}. */
  public static Point parse(String text) {
    List<Double> numbers = Coordinates.in(text, 2);
    return new Point(numbers.get(0), numbers.get(1));
  }

  /** Returns the point as PostgreSQL reads it: {@code (1.0,2.0)}. */
  @Override
  public String toString() {
    return "(" + x + "," + y + ")";
  }
}
