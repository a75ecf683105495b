package dev.virga.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers that stand for what something means: {@code vector}, of the extension pgvector.
 *
 * @param values 1 to 16000 finite numbers
 * @see <a href="https://github.com/pgvector/pgvector">pgvector</a>
 */
public record Vector(List<Float> values) {
  private static final int MOST = 16_000;

  /**
   * Copies the numbers.
   *
   * @throws IllegalArgumentException if there are none or too many, or one is not finite
   */
  public Vector {
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MOST || !values.stream().allMatch(Float::isFinite)) {
      throw new IllegalArgumentException("a vector has 1 to " + MOST + " finite numbers");
    }
  }

  /** Returns the vector of some numbers. */
  public static Vector of(float... values) {
    List<Float> boxed = new ArrayList<>(values.length);
    for (float value : values) {
      boxed.add(value);
    }
    return new Vector(boxed);
  }

  /** Reads what pgvector writes: {@code [1,2.5,3]}. */
  public static Vector parse(String text) {
    List<Float> values = new ArrayList<>();
    for (String value : text.substring(1, text.length() - 1).split(",", -1)) {
      values.add(Float.valueOf(value));
    }
    return new Vector(values);
  }

  /** Returns the vector as pgvector reads it: {@code [1.0,2.5,3.0]}. */
  @Override
  public String toString() {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
