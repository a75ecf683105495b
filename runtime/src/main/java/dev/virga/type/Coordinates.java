package dev.virga.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a geometric value, in the text that PostgreSQL writes for it. */
final class Coordinates {
  private static final Pattern NUMBER = Pattern.compile("[^,(){}<>\\[\\]\\s]+");

  private Coordinates() {}

  static List<Double> in(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(Double.parseDouble(number.group()));
    }
    return numbers;
  }

  /** Returns as many numbers as a value has. */
  static List<Double> in(String text, int expected) {
    List<Double> numbers = in(text);
    if (numbers.size() != expected) {
      throw new IllegalArgumentException("there are not " + expected + " numbers");
    }
    return numbers;
  }

  static List<Point> points(String text) {
    List<Double> numbers = in(text);
    if (numbers.isEmpty() || numbers.size() % 2 != 0) {
      throw new IllegalArgumentException("these are not the numbers of points");
    }
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      points.add(new Point(numbers.get(i), numbers.get(i + 1)));
    }
    return points;
  }

  /** Compares as PostgreSQL does, for which NaN is the largest number, and equal to itself. */
  static boolean isLess(double one, double other) {
    return Double.isNaN(other) ? !Double.isNaN(one) : one < other;
  }
}
