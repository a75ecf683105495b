package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ValueType;
import java.util.List;
import java.util.Set;

/** Checks {@code @Version}. */
final class Versions {
  /** The version of a new row. */
  static final String FIRST = "1";

  private static final Set<ValueType> WHOLE_NUMBERS =
      Set.of(BuiltInType.SHORT, BuiltInType.INTEGER, BuiltInType.LONG);

  private final Problems problems;

  Versions(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether a component counts the changes of its row: no key does. */
  static boolean counts(Component component, ValueType type) {
    return component.version().isPresent() && component.id().isEmpty() && fits(type);
  }

  private static boolean fits(ValueType type) {
    return WHOLE_NUMBERS.contains(type);
  }

  void check(Declaration declaration) {
    List<Component> versions =
        declaration.components().stream()
            .filter(component -> component.version().isPresent())
            .toList();
    for (Component component : versions) {
      check(component, component.version().orElseThrow());
    }
    if (declaration.idComponents().isEmpty()) {
      versions.forEach(
          component ->
              problem(
                  component.version().orElseThrow(),
                  component.label(),
                  " is @Version, but ",
                  declaration.name().simpleName(),
                  " has no primary key by which a row could be updated; mark its key with @Id"));
    }
    versions.stream()
        .skip(1)
        .forEach(
            component ->
                problem(
                    component.version().orElseThrow(),
                    component.label(),
                    " is a second @Version after ",
                    versions.get(0).label(),
                    "; a row has one: drop this one"));
  }

  private void check(Component component, Position position) {
    boolean fits = component.valueType().filter(type -> !fits(type)).isEmpty();
    if (!fits || component.nullable()) {
      problem(
          position,
          component.label(),
          " is @Version, and a version is a short, an int or a long that is never null; declare it as one, not as ",
          component.type().text());
    }
    if (component.id().isPresent() || !component.references().isEmpty()) {
      problem(
          position,
          component.label(),
          " is @Version, and a version changes with each update, as no key does; drop @Version, or @Id or @References");
    }
    if (component.defaultExpression().isPresent()
        || component.onUpdate().isPresent()
        || component.identity().isPresent()) {
      problem(
          position,
          component.label(),
          " is @Version, which begins with 1 and counts by itself; drop @Default, @OnUpdate or @Identity");
    }
  }

  private void problem(Position position, String... message) {
    problems.add(position, ProblemKey.VERSION, message);
  }
}
