package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.SequenceNumbers;
import dev.virga.processor.model.ValueType;
import dev.virga.schema.SequenceOptions;
import java.util.Optional;

/**
 * The numbers that a sequence can have.
 *
 * @param smallest the smallest one of their type
 * @param largest the largest one of their type
 */
record NumberBounds(long smallest, long largest) {
  /**
   * Whose numbers they are.
   *
   * @param label what messages call it
   * @param type the type of the numbers, for messages
   * @param key what is wrong, where something is
   */
  record Sequence(String label, String type, ProblemKey key) {}

  /** Returns the bounds of a type that an identity column can have. */
  static NumberBounds of(ValueType type) {
    if (type.stored() == BuiltInType.SHORT) {
      return new NumberBounds(Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return type.stored() == BuiltInType.INTEGER
        ? new NumberBounds(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : new NumberBounds(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Returns the bounds of a type, by its name in SQL. */
  static NumberBounds of(String type) {
    return switch (type) {
      case "smallint" -> new NumberBounds(Short.MIN_VALUE, Short.MAX_VALUE);
      case "integer" -> new NumberBounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
      default -> new NumberBounds(Long.MIN_VALUE, Long.MAX_VALUE);
    };
  }

  /** Returns what the database has of the sequence. */
  SequenceOptions options(SequenceNumbers numbers) {
    return numbers.options(smallest, largest);
  }

  /** Checks that the numbers of a sequence go together. */
  void check(Sequence sequence, SequenceNumbers numbers, Problems problems) {
    numbers
        .increment()
        .filter(number -> number.value() == 0)
        .ifPresent(
            number ->
                problem(
                    problems,
                    sequence,
                    number,
                    "would always be the same",
                    "write another increment than 0"));
    numbers
        .cache()
        .filter(number -> number.value() < 1)
        .ifPresent(
            number ->
                problem(
                    problems,
                    sequence,
                    number,
                    "cannot be taken less than one at once",
                    "write a cache of at least 1"));
    numbers.min().ifPresent(number -> withinType(problems, sequence, number));
    numbers.max().ifPresent(number -> withinType(problems, sequence, number));
    long min = valueOf(numbers.min(), numbers.descends() ? smallest : 1);
    long max = valueOf(numbers.max(), numbers.descends() ? -1 : largest);
    if (min >= max) {
      problem(
          problems,
          sequence,
          numbers.max().or(numbers::min).orElseThrow(),
          "have no place between " + min + " and " + max,
          "write a min below the max");
      return;
    }
    numbers
        .start()
        .filter(number -> number.value() < min || number.value() > max)
        .ifPresent(
            number ->
                problem(
                    problems,
                    sequence,
                    number,
                    "cannot begin with " + number.value(),
                    "write a start from " + min + " to " + max));
  }

  private void withinType(Problems problems, Sequence sequence, Located<Long> number) {
    if (number.value() < smallest || number.value() > largest) {
      problem(
          problems,
          sequence,
          number,
          "cannot be " + number.value() + ", which " + sequence.type() + " does not hold",
          "write a number from " + smallest + " to " + largest);
    }
  }

  private static long valueOf(Optional<Located<Long>> number, long usual) {
    return number.map(Located::value).orElse(usual);
  }

  private static void problem(
      Problems problems, Sequence sequence, Located<Long> at, String what, String wayOut) {
    Position position = at.position();
    problems.add(
        position, sequence.key(), "the numbers of ", sequence.label(), " ", what, "; ", wayOut);
  }
}
