package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.ComputedDeclaration;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.ReferentialAction;
import java.util.Set;

/** Checks {@code @Computed}. */
final class Computations {
  private static final Set<ReferentialAction> WITHOUT_VALUE =
      Set.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);

  private final Problems problems;

  Computations(Problems problems) {
    this.problems = problems;
  }

  void check(Declaration declaration) {
    for (Component component : declaration.components()) {
      component
          .computed()
          .ifPresent(
              computed -> {
                checkValue(component, computed.position());
                checkVirtual(declaration, component, computed);
              });
    }
    declaration.foreignKeys().forEach(this::checkActions);
  }

  private void checkValue(Component component, Position position) {
    if (component.identity().isPresent()
        || component.version().isPresent()
        || component.defaultExpression().isPresent()
        || component.onUpdate().isPresent()) {
      problem(
          position,
          component.label(),
          " is @Computed, so nothing else gives it a value; drop @Computed, or @Identity, @Version, @Default or @OnUpdate");
    }
  }

  private void checkVirtual(
      Declaration declaration, Component component, ComputedDeclaration computed) {
    if (computed.storage().value() != Storage.VIRTUAL) {
      return;
    }
    Position position = computed.storage().position();
    if (component.valueType().filter(type -> type.enums().findAny().isPresent()).isPresent()) {
      problem(
          position,
          component.label(),
          " is of an enum type, which PostgreSQL does not compute when rows are read; make it STORED");
    }
    boolean keyed =
        component.id().isPresent()
            || !component.uniques().isEmpty()
            || !component.indexes().isEmpty()
            || !component.references().isEmpty();
    boolean listed =
        declaration.uniques().stream()
                .anyMatch(unique -> unique.componentNames().contains(component.name()))
            || declaration.indexes().stream()
                .anyMatch(index -> index.list().componentNames().contains(component.name()))
            || declaration.references().stream()
                .flatMap(key -> key.by().stream())
                .map(Located::value)
                .anyMatch(component.name()::equals);
    if (keyed || listed) {
      problem(
          position,
          component.label(),
          " belongs to a key, an index or a foreign key, for which its value has to be stored; make it STORED");
    }
  }

  private void checkActions(ForeignKey key) {
    Located<ReferentialAction> onDelete = key.references().onDelete();
    Located<ReferentialAction> onUpdate = key.references().onUpdate();
    for (Component component : key.components()) {
      if (component.computed().isEmpty()) {
        continue;
      }
      if (!WITHOUT_VALUE.contains(onDelete.value())
          && onDelete.value() != ReferentialAction.CASCADE) {
        sets(onDelete.position(), component, "onDelete");
      }
      if (!WITHOUT_VALUE.contains(onUpdate.value())) {
        sets(onUpdate.position(), component, "onUpdate");
      }
    }
  }

  private void sets(Position position, Component component, String member) {
    problem(
        position,
        component.label(),
        " is @Computed, so no foreign key can set it; leave ",
        member,
        " out, or make the column a usual one");
  }

  private void problem(Position position, String... message) {
    problems.add(position, ProblemKey.COMPUTED, message);
  }
}
