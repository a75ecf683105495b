package dev.virga.type;

import java.util.List;

/**
 * A line from a point to another one: {@code lseg}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record LineSegment(Point start, Point end) implements Figure {
  /** Reads what PostgreSQL writes: {@code [(1,2),(3,4)]}. */
  public static LineSegment parse(String text) {
    List<Double> numbers = Coordinates.in(text, 4);
    return new LineSegment(
        new Point(numbers.get(0), numbers.get(1)), new Point(numbers.get(2), numbers.get(3)));
  }

  /** Returns the segment as PostgreSQL reads it: {@code [(1.0,2.0),(3.0,4.0)]}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + "]";
  }
}
