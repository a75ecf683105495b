package dev.virga.type;

import java.util.List;

/**
 * A line without ends, by its equation {@code ax + by + c = 0}: {@code line}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Line(double a, double b, double c) implements Figure {
  private static final double AS_GOOD_AS_ZERO = 1.0E-6;

  /**
   * Checks that there is such a line.
   *
   * @throws IllegalArgumentException if both {@code a} and {@code b} are zero, or as small as
   *     PostgreSQL takes for it
   */
  public Line {
    if (Math.abs(a) <= AS_GOOD_AS_ZERO && Math.abs(b) <= AS_GOOD_AS_ZERO) {
      throw new IllegalArgumentException("a line has an a or a b that is not zero");
    }
  }

  /** Reads what PostgreSQL writes: <code>{1,-1,0}</code>. */
  public static Line parse(String text) {
    List<Double> numbers = Coordinates.in(text, 3);
    return new Line(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  /** Returns the line as PostgreSQL reads it: <code>{1.0,-1.0,0.0}</code>. */
  @Override
  public String toString() {
    return "{" + a + "," + b + "," + c + "}";
  }
}
