package dev.virga.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A path of labels from the root of a tree: {@code ltree}, of the extension of that name.
 *
 * <pre>{@code
 * Ltree.of("top.science.astronomy")
 * }</pre>
 *
 * @param labels letters, digits, {@code _} and {@code -}; none for the root
 * @see <a href="https://www.postgresql.org/docs/current/ltree.html">PostgreSQL: ltree</a>
 */
public record Ltree(List<String> labels) {
  private static final int LONGEST_LABEL = 1_000;
  private static final int MOST_LABELS = 65_535;

  /**
   * Copies the labels.
   *
   * @throws IllegalArgumentException if one is none, or there are more than PostgreSQL stores
   */
  public Ltree {
    labels = List.copyOf(labels);
    if (labels.size() > MOST_LABELS || !labels.stream().allMatch(Ltree::isLabel)) {
      throw new IllegalArgumentException(
          "a label of an ltree has 1 to 1000 letters, digits, _ or -");
    }
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.codePointCount(0, label.length()) <= LONGEST_LABEL
        && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  /** Reads what PostgreSQL writes: {@code top.science}; the empty text is the root. */
  public static Ltree of(String text) {
    return new Ltree(text.isEmpty() ? List.of() : Arrays.asList(text.split("\\.", -1)));
  }

  /** Returns the path of a label below this one. */
  public Ltree child(String label) {
    return new Ltree(Stream.concat(labels.stream(), Stream.of(label)).toList());
  }

  /** Returns the labels with dots between them. */
  @Override
  public String toString() {
    return String.join(".", labels);
  }
}
