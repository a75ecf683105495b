package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.IdentityDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ValueType;
import dev.virga.schema.SequenceOptions;
import java.util.Optional;

/**
 * The numbers that an identity column can have.
 *
 * @param smallest the smallest one of its type
 * @param largest the largest one of its type
 */
record IdentityBounds(long smallest, long largest) {
  /** Returns the bounds of a type that an identity column can have. */
  static IdentityBounds of(ValueType type) {
    if (type.stored() == BuiltInType.SHORT) {
      return new IdentityBounds(Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return type.stored() == BuiltInType.INTEGER
        ? new IdentityBounds(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : new IdentityBounds(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Returns what the database has of the sequence. */
  SequenceOptions options(IdentityDeclaration identity) {
    return identity.options(smallest, largest);
  }

  /** Checks that the numbers of an identity column go together. */
  void check(Component component, IdentityDeclaration identity, Problems problems) {
    identity
        .increment()
        .filter(number -> number.value() == 0)
        .ifPresent(
            number ->
                problem(
                    problems,
                    component,
                    number,
                    "would always be the same",
                    "write another increment than 0"));
    identity
        .cache()
        .filter(number -> number.value() < 1)
        .ifPresent(
            number ->
                problem(
                    problems,
                    component,
                    number,
                    "cannot be taken less than one at once",
                    "write a cache of at least 1"));
    identity.min().ifPresent(number -> withinType(problems, component, number));
    identity.max().ifPresent(number -> withinType(problems, component, number));
    long min = valueOf(identity.min(), identity.descends() ? smallest : 1);
    long max = valueOf(identity.max(), identity.descends() ? -1 : largest);
    if (min >= max) {
      problem(
          problems,
          component,
          identity.max().or(identity::min).orElseThrow(),
          "have no place between " + min + " and " + max,
          "write a min below the max");
      return;
    }
    identity
        .start()
        .filter(number -> number.value() < min || number.value() > max)
        .ifPresent(
            number ->
                problem(
                    problems,
                    component,
                    number,
                    "cannot begin with " + number.value(),
                    "write a start from " + min + " to " + max));
  }

  private void withinType(Problems problems, Component component, Located<Long> number) {
    if (number.value() < smallest || number.value() > largest) {
      problem(
          problems,
          component,
          number,
          "cannot be " + number.value() + ", which " + component.type().text() + " does not hold",
          "write a number from " + smallest + " to " + largest);
    }
  }

  private static long valueOf(Optional<Located<Long>> number, long usual) {
    return number.map(Located::value).orElse(usual);
  }

  private static void problem(
      Problems problems, Component component, Located<Long> at, String what, String wayOut) {
    Position position = at.position();
    problems.add(
        position,
        ProblemKey.IDENTITY,
        "the numbers of ",
        component.label(),
        " ",
        what,
        "; ",
        wayOut);
  }
}
