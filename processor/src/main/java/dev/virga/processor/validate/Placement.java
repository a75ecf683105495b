package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Declaration.Obstacle;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.Set;

/** Checks that the annotations stand where generated code can use what they stand on. */
final class Placement {
  private static final Set<String> IN_ROWS = Set.of("Row", "Column", "Convert");

  private final Problems problems;

  Placement(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether generated code can use the record. */
  boolean check(Declaration declaration) {
    for (Obstacle obstacle : Obstacle.values()) {
      if (declaration.obstacles().contains(obstacle)) {
        report(declaration, obstacle);
      }
    }
    if (declaration.components().isEmpty()
        && !declaration.obstacles().contains(Obstacle.NOT_A_RECORD)) {
      problems.add(
          declaration.position(),
          ProblemKey.NO_COLUMNS,
          name(declaration),
          " has no components, so it has no columns; add a component for each column");
    }
    if (declaration.kind() == Kind.ROW) {
      checkRow(declaration);
    } else {
      declaration.annotations().stream()
          .filter(annotation -> annotation.value().equals("Row"))
          .forEach(
              annotation ->
                  misplaced(
                      annotation, "on a table: keep @Table or @Row, or declare a second record"));
      declaration.annotations().stream()
          .filter(annotation -> annotation.value().equals("EnumType"))
          .forEach(
              annotation ->
                  misplaced(annotation, "on a record: put it on the enum whose type it names"));
    }
    return declaration.obstacles().isEmpty() && !declaration.components().isEmpty();
  }

  private void checkRow(Declaration declaration) {
    declaration.annotations().stream()
        .filter(annotation -> !IN_ROWS.contains(annotation.value()))
        .forEach(this::inRow);
    for (Component component : declaration.components()) {
      component.annotations().stream()
          .filter(annotation -> !IN_ROWS.contains(annotation.value()))
          .forEach(this::inRow);
    }
  }

  private void inRow(Located<String> annotation) {
    misplaced(
        annotation,
        "in a @Row record, which is the row of a query and not stored: remove it, or make the"
            + " record a @Table");
  }

  private void misplaced(Located<String> annotation, String why) {
    problems.add(
        annotation.position(),
        ProblemKey.MISPLACED_ANNOTATION,
        "@",
        annotation.value(),
        " has no meaning ",
        why);
  }

  private void report(Declaration declaration, Obstacle obstacle) {
    switch (obstacle) {
      case NOT_A_RECORD ->
          problems.add(
              declaration.position(),
              ProblemKey.NOT_A_RECORD,
              name(declaration),
              " is not a record; declare it as one");
      case GENERIC ->
          problems.add(
              declaration.position(),
              ProblemKey.GENERIC_RECORD,
              name(declaration),
              " has type parameters, but each column has one type; declare a record without them"
                  + " for each table");
      case PRIVATE ->
          problems.add(
              declaration.position(),
              ProblemKey.NESTED_RECORD,
              name(declaration),
              " is private or lies in a private type, where generated code cannot reach it; make it"
                  + " visible in its package, or a top-level record");
      case INNER ->
          problems.add(
              declaration.position(),
              ProblemKey.NESTED_RECORD,
              name(declaration),
              " lies in a class that is not static; make that class static, or this a top-level"
                  + " record");
    }
  }

  private static String name(Declaration declaration) {
    return declaration.name().simpleName();
  }
}
