package dev.virga.codec;

import dev.virga.type.Box;
import dev.virga.type.Circle;
import dev.virga.type.Line;
import dev.virga.type.LineSegment;
import dev.virga.type.Path;
import dev.virga.type.Point;
import dev.virga.type.Polygon;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Geometric values in PostgreSQL's binary format: their numbers, one after the other. */
final class BinaryGeometry {
  private BinaryGeometry() {}

  private static void write(double number, BinaryOutput output) {
    output.putLong(Double.doubleToRawLongBits(number));
  }

  static void write(Point point, BinaryOutput output) {
    write(point.x(), output);
    write(point.y(), output);
  }

  static Point point(BinaryInput input) {
    return point(input.parts());
  }

  private static Point point(ByteBuffer bytes) {
    double x = bytes.getDouble();
    return new Point(x, bytes.getDouble());
  }

  static void write(Line line, BinaryOutput output) {
    write(line.a(), output);
    write(line.b(), output);
    write(line.c(), output);
  }

  static Line line(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    double a = bytes.getDouble();
    double b = bytes.getDouble();
    return new Line(a, b, bytes.getDouble());
  }

  static void write(LineSegment segment, BinaryOutput output) {
    write(segment.start(), output);
    write(segment.end(), output);
  }

  static LineSegment lineSegment(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    Point start = point(bytes);
    return new LineSegment(start, point(bytes));
  }

  static void write(Box box, BinaryOutput output) {
    write(box.upperRight(), output);
    write(box.lowerLeft(), output);
  }

  static Box box(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    Point upperRight = point(bytes);
    return new Box(upperRight, point(bytes));
  }

  static void write(Path path, BinaryOutput output) {
    output.putByte(path.isClosed() ? 1 : 0);
    write(path.points(), output);
  }

  static Path path(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    boolean isClosed = bytes.get() != 0;
    return new Path(points(bytes), isClosed);
  }

  static void write(Polygon polygon, BinaryOutput output) {
    write(polygon.points(), output);
  }

  static Polygon polygon(BinaryInput input) {
    return new Polygon(points(input.parts()));
  }

  private static void write(List<Point> points, BinaryOutput output) {
    output.putInt(points.size());
    points.forEach(point -> write(point, output));
  }

  private static List<Point> points(ByteBuffer bytes) {
    int size = bytes.getInt();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      points.add(point(bytes));
    }
    return points;
  }

  static void write(Circle circle, BinaryOutput output) {
    write(circle.center(), output);
    write(circle.radius(), output);
  }

  static Circle circle(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    Point center = point(bytes);
    return new Circle(center, bytes.getDouble());
  }
}
