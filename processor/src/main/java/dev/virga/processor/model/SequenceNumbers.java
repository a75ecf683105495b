package dev.virga.processor.model;

import dev.virga.schema.SequenceOptions;
import java.util.Optional;

/**
 * The numbers of a sequence, as they are written, right or wrong: each is empty where it is not.
 *
 * @param start the first number
 * @param increment how far each number is from the one before
 * @param min the smallest number
 * @param max the largest number
 * @param cache how many numbers a connection takes at once
 * @param cycle whether the numbers begin again after the last one
 */
public record SequenceNumbers(
    Optional<Located<Long>> start,
    Optional<Located<Long>> increment,
    Optional<Located<Long>> min,
    Optional<Located<Long>> max,
    Optional<Located<Long>> cache,
    Optional<Boolean> cycle) {
  /** Returns whether the numbers go down. */
  public boolean descends() {
    return increment.filter(number -> number.value() < 0).isPresent();
  }

  /** Returns what the database has of the sequence, whose numbers have a type of these bounds. */
  public SequenceOptions options(long smallest, long largest) {
    return new SequenceOptions(
        start.map(Located::value),
        increment.map(Located::value),
        min.map(Located::value).filter(number -> !descends() || number != smallest),
        max.map(Located::value).filter(number -> descends() || number != largest),
        cache.map(Located::value),
        cycle);
  }
}
