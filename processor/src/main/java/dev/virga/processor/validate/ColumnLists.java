package dev.virga.processor.validate;

import dev.virga.processor.model.CheckDeclaration;
import dev.virga.processor.model.ColumnList;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;

/** Checks unique constraints and check constraints: what they name is there. */
final class ColumnLists {
  private final Problems problems;
  private final SqlNames sqlNames;
  private final NamedComponents named;

  ColumnLists(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
    this.named = new NamedComponents(problems);
  }

  void check(Declaration declaration) {
    for (Component component : declaration.components()) {
      component
          .uniques()
          .forEach(
              unique -> {
                checkOnComponent(component, unique.list(), "@Unique");
                named.check(declaration, unique.include(), "@Unique");
              });
      component.checks().forEach(this::checkCondition);
    }
    declaration
        .uniques()
        .forEach(
            unique -> {
              checkOnRecord(declaration, unique.list(), "@Unique");
              named.check(declaration, unique.include(), "@Unique");
            });
    declaration.checks().forEach(this::checkCondition);
  }

  void checkOnComponent(Component component, ColumnList list, String annotation) {
    if (!list.components().isEmpty()) {
      problems.add(
          list.components().get(0).position(),
          ProblemKey.MISPLACED_COLUMNS,
          annotation,
          " on ",
          component.label(),
          " is over that column alone; leave the list out, or put the annotation on the record");
    }
  }

  void checkOnRecord(Declaration declaration, ColumnList list, String annotation) {
    if (list.components().isEmpty()) {
      problems.add(
          list.position(),
          ProblemKey.MISPLACED_COLUMNS,
          annotation,
          " on a record names its columns; write ",
          annotation,
          "({\"",
          declaration.components().get(0).name(),
          "\", ...}), or put it on a component");
    }
    named.check(declaration, list.components(), annotation);
  }

  private void checkCondition(CheckDeclaration check) {
    sqlNames.checkExpression(check.condition().value(), check.condition().position(), "@Check");
  }
}
