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

/** Checks {@code @Id} and {@code @Identity}. */
final class Identities {
  private static final Set<ValueType> WHOLE_NUMBERS =
      Set.of(BuiltInType.SHORT, BuiltInType.INTEGER, BuiltInType.LONG);

  private final Problems problems;

  Identities(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether an identity column can have a type. */
  static boolean fits(ValueType type) {
    return WHOLE_NUMBERS.contains(type.stored()) && type.domain().isEmpty();
  }

  void check(Declaration declaration) {
    declaration.idNames().stream()
        .skip(1)
        .forEach(
            name ->
                problems.add(
                    name.position(),
                    ProblemKey.DUPLICATE_CONSTRAINT,
                    "the primary key of ",
                    declaration.name().simpleName(),
                    " is called \"",
                    declaration.idNames().get(0).value(),
                    "\"; remove this name"));
    for (Component component : declaration.components()) {
      component
          .id()
          .filter(id -> component.nullable())
          .ifPresent(id -> nullableId(component, id.position()));
      component.identity().ifPresent(identity -> checkIdentity(component, identity.position()));
      component
          .valueType()
          .filter(Identities::fits)
          .ifPresent(
              type ->
                  component
                      .identity()
                      .ifPresent(
                          identity ->
                              NumberBounds.of(type)
                                  .check(sequence(component), identity.numbers(), problems)));
    }
    List<Component> generated =
        declaration.components().stream()
            .filter(component -> component.identity().isPresent())
            .toList();
    generated.stream()
        .skip(1)
        .forEach(
            component ->
                problems.add(
                    component.identity().orElseThrow().position(),
                    ProblemKey.IDENTITY,
                    component.label(),
                    " is a second @Identity after ",
                    generated.get(0).label(),
                    "; a table has one: give this column a @Default, such as nextval('a_sequence')"));
  }

  private static NumberBounds.Sequence sequence(Component component) {
    return new NumberBounds.Sequence(
        component.label(), component.type().text(), ProblemKey.IDENTITY);
  }

  private void nullableId(Component component, Position position) {
    problems.add(
        position,
        ProblemKey.NULLABLE,
        component.label(),
        " belongs to the primary key, which is never null; drop @Nullable or Optional, or @Id");
  }

  private void checkIdentity(Component component, Position position) {
    if (component.nullable()) {
      problems.add(
          position,
          ProblemKey.IDENTITY,
          component.label(),
          " is @Identity, and an identity column is never null; drop @Nullable or Optional");
    }
    if (component.valueType().filter(type -> !fits(type)).isPresent()) {
      problems.add(
          position,
          ProblemKey.IDENTITY,
          component.label(),
          " is @Identity, and an identity column is a short, an int or a long; declare it as one, not as ",
          component.type().text());
    }
    component
        .defaultExpression()
        .ifPresent(
            expression ->
                problems.add(
                    expression.position(),
                    ProblemKey.IDENTITY,
                    component.label(),
                    " is @Identity, which is its default; drop @Default or @Identity"));
    component
        .onUpdate()
        .ifPresent(
            expression ->
                problems.add(
                    expression.position(),
                    ProblemKey.IDENTITY,
                    component.label(),
                    " is @Identity, and an identity column keeps its value; drop @OnUpdate or @Identity"));
  }
}
