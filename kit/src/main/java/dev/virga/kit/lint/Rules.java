package dev.virga.kit.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.of(
              ConstraintRules.all(),
              IndexRules.all(),
              RewriteRules.all(),
              DataRules.all(),
              RunningRules.all(),
              TypeRules.all())
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  /** Returns all rules, those about one thing beside each other. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Returns the rule of a code. */
  public static Optional<Rule> of(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
