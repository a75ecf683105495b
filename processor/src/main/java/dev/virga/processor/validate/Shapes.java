package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.Shape;
import dev.virga.processor.model.ShapeComponent;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.processor.model.ShapePart;
import dev.virga.processor.model.ShapePart.ShapeEnd;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns records that say what a query selects into what is generated for them, or into problems.
 */
public final class Shapes {
  private final Declarations declarations;
  private final TakenNames taken;
  private final Problems problems;

  /**
   * Validates the shapes of one round.
   *
   * @param declarations the tables and shapes that they refer to
   * @param taken the names that are taken in this compilation; those of valid shapes are added
   * @param problems where problems go
   */
  public Shapes(Declarations declarations, TakenNames taken, Problems problems) {
    this.declarations = declarations;
    this.taken = taken;
    this.problems = problems;
  }

  /** Returns what is generated for a record; empty if anything about it is wrong. */
  public Optional<Shape> validate(ShapeDeclaration shape) {
    int before = problems.count();
    new Placement(problems).check(shape);
    UnknownTypes.report(shape.unknownTypes(), problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return table(shape).flatMap(table -> shape(shape, table));
  }

  private Optional<Declaration> table(ShapeDeclaration shape) {
    JavaName name = shape.table().value();
    Optional<Declaration> table = declarations.tableOrView(name);
    if (table.isEmpty()) {
      problems.add(
          shape.table().position(),
          ProblemKey.NOT_A_TABLE,
          name.simpleName(),
          " is no record with @Table; name the record of the table that ",
          shape.name().simpleName(),
          " is selected of");
    } else if (!isReachable(shape, table.get())) {
      problems.add(
          shape.table().position(),
          ProblemKey.INACCESSIBLE_TYPE,
          "generated code cannot name what is generated for ",
          name.simpleName(),
          ", which is not public; make it public, or move ",
          shape.name().simpleName(),
          " to its package");
      return Optional.empty();
    }
    return table;
  }

  private static boolean isReachable(ShapeDeclaration shape, Declaration table) {
    return table.isPublic() || table.name().packageName().equals(shape.name().packageName());
  }

  private Optional<Shape> shape(ShapeDeclaration shape, Declaration table) {
    int before = problems.count();
    ShapeParts found = new ShapeParts(declarations, problems);
    List<ShapePart> parts = new ArrayList<>();
    for (ShapeComponent component : shape.components()) {
      found.of(component, table).ifPresent(parts::add);
    }
    checkCycle(shape);
    taken.take(shape, problems);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Shape(
                shape,
                namesDeprecated(shape, table, parts),
                ScopeName.of(table),
                table.name(),
                parts));
  }

  private static boolean namesDeprecated(
      ShapeDeclaration shape, Declaration table, List<ShapePart> parts) {
    return shape.isDeprecated()
        || table.isDeprecated()
        || shape.components().stream().anyMatch(component -> component.type().deprecated())
        || parts.stream()
            .anyMatch(part -> part.end() instanceof ShapeEnd end && end.shape().isDeprecated());
  }

  /** A shape that holds itself would have no end. */
  private void checkCycle(ShapeDeclaration shape) {
    for (ShapeComponent component : shape.components()) {
      if (component.type().valueClass().filter(start -> leadsTo(start, shape.name())).isPresent()) {
        problems.add(
            component.position(),
            ProblemKey.SHAPE_CYCLE,
            component.label(),
            " holds ",
            shape.name().simpleName(),
            " again, so the query would have no end; end it with another shape, or with the table's"
                + " record");
      }
    }
  }

  private boolean leadsTo(JavaName start, JavaName wanted) {
    Set<JavaName> seen = new HashSet<>();
    Deque<JavaName> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      JavaName name = next.pop();
      if (name.equals(wanted)) {
        return true;
      }
      if (seen.add(name)) {
        declarations.shape(name).stream()
            .flatMap(shape -> shape.components().stream())
            .flatMap(component -> component.type().valueClass().stream())
            .forEach(next::push);
      }
    }
    return false;
  }
}
