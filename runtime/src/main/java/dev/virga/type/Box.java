package dev.virga.type;

import java.util.List;

/**
 * A rectangle along the axes: {@code box}. Any two opposite corners make it; as in PostgreSQL, they
 * become the upper right one and the lower left one.
 *
 * @param upperRight the corner with the larger coordinates
 * @param lowerLeft the corner with the smaller ones
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL:
 *     Geometric Types</a>
 */
public record Box(Point upperRight, Point lowerLeft) implements Figure {
  /** Finds the corners. */
  public Box {
    Point one = upperRight;
    Point other = lowerLeft;
    boolean swapX = Coordinates.isLess(one.x(), other.x());
    boolean swapY = Coordinates.isLess(one.y(), other.y());
    upperRight = new Point(swapX ? other.x() : one.x(), swapY ? other.y() : one.y());
    lowerLeft = new Point(swapX ? one.x() : other.x(), swapY ? one.y() : other.y());
  }

  /** Reads what PostgreSQL writes: {@code (3,4),(1,2)}. */
  public static Box parse(String text) {
    List<Double> numbers = Coordinates.in(text, 4);
    return new Box(
        new Point(numbers.get(0), numbers.get(1)), new Point(numbers.get(2), numbers.get(3)));
  }

  /** Returns the box as PostgreSQL reads it: {@code (3.0,4.0),(1.0,2.0)}. */
  @Override
  public String toString() {
    return upperRight + "," + lowerLeft;
  }
}
