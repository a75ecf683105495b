package dev.virga.kit.migrate;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version that a file's name says, number by number; a file without one comes behind all.
 *
 * @param numbers the numbers, of which those that are missing at the end count as 0
 */
record Version(List<BigInteger> numbers) implements Comparable<Version> {
  private static final Pattern FILE = Pattern.compile("V([\\d._]+?)__.*");

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Version named(String text) {
    Version version = of(Path.of("V" + text + "__"));
    if (version.numbers.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is no version, such as 20260102030405 or 1.2".formatted(text));
    }
    return version;
  }

  static Version of(Path file) {
    Matcher version = FILE.matcher(file.getFileName().toString());
    return new Version(
        version.matches()
            ? Stream.of(version.group(1).split("[._]"))
                .filter(number -> !number.isEmpty())
                .map(BigInteger::new)
                .toList()
            : List.of());
  }

  @Override
  public int compareTo(Version other) {
    if (numbers.isEmpty() || other.numbers.isEmpty()) {
      return Boolean.compare(numbers.isEmpty(), other.numbers.isEmpty());
    }
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int compared = number(i).compareTo(other.number(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private BigInteger number(int position) {
    return position < numbers.size() ? numbers.get(position) : BigInteger.ZERO;
  }
}
