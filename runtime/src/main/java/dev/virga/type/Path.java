package dev.virga.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Points joined by lines: {@code path}.
 *
 * @param points at least one
 * @param isClosed whether a line joins the last point and the first
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Path(List<Point> points, boolean isClosed) implements Figure {
  /**
   * Copies the points.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Path {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a path has a point");
    }
  }

  /** Reads what PostgreSQL writes: {@code ((1,2),(3,4))} for a closed one, {@code [(1,2)]}. */
  public static Path parse(String text) {
    return new Path(Coordinates.points(text), text.startsWith("("));
  }

  /** Returns the path as PostgreSQL reads it: {@code [(1.0,2.0),(3.0,4.0)]}. */
  @Override
  public String toString() {
    String joined = points.stream().map(Point::toString).collect(Collectors.joining(","));
    return isClosed ? "(" + joined + ")" : "[" + joined + "]";
  }
}
