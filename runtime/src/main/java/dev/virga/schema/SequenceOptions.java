package dev.virga.schema;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sequence of an identity column is, where it is not the usual: each is empty where
 * PostgreSQL would choose the same.
 *
 * @param start the first number
 * @param increment how far each number is from the one before
 * @param min the smallest number
 * @param max the largest number
 * @param cache how many numbers a connection takes at once
 * @param cycle that the numbers begin again after the last one
 */
public record SequenceOptions(
    Optional<Long> start,
    Optional<Long> increment,
    Optional<Long> min,
    Optional<Long> max,
    Optional<Long> cache,
    Optional<Boolean> cycle) {
  /** What the sequence of an identity column is by itself. */
  public static final SequenceOptions USUAL =
      new SequenceOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Leaves out what PostgreSQL would choose by itself, whatever the type of the column. */
  public SequenceOptions {
    boolean down = increment.orElse(1L) < 0;
    increment = increment.filter(number -> number != 1);
    min = min.filter(number -> down || number != 1);
    max = max.filter(number -> down ? number != -1 : number != Long.MAX_VALUE);
    Optional<Long> first = down ? max.or(() -> Optional.of(-1L)) : min.or(() -> Optional.of(1L));
    start = start.filter(number -> !first.equals(Optional.of(number)));
    cache = cache.filter(number -> number != 1);
    cycle = cycle.filter(Boolean::booleanValue);
  }

  /** Returns whether the numbers go down. */
  public boolean descends() {
    return increment.orElse(1L) < 0;
  }

  /** Returns the first number, also where it is the usual one. */
  public long first() {
    return start.or(() -> descends() ? max : min).orElse(descends() ? -1L : 1L);
  }

  /** Returns the options as SQL has them: {@code start 1000 increment 10}. */
  public String sql() {
    return Stream.of(
            start.map(number -> "start " + number),
            increment.map(number -> "increment " + number),
            min.map(number -> "minvalue " + number),
            max.map(number -> "maxvalue " + number),
            cache.map(number -> "cache " + number),
            cycle.map(given -> "cycle"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
