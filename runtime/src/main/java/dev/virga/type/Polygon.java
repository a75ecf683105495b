package dev.virga.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The area within corners: {@code polygon}.
 *
 * @param points the corners, at least one
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Polygon(List<Point> points) implements Figure {
  /**
   * Copies the corners.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Polygon {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a polygon has a corner");
    }
  }

  /** Reads what PostgreSQL writes: {@code ((1,2),(3,4),(5,0))}. */
  public static Polygon parse(String text) {
    return new Polygon(Coordinates.points(text));
  }

  /** Returns the polygon as PostgreSQL reads it: {@code ((1.0,2.0),(3.0,4.0))}. */
  @Override
  public String toString() {
    return points.stream().map(Point::toString).collect(Collectors.joining(",", "(", ")"));
  }
}
