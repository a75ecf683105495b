package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.Optional;

/** Checks the enums that components hold. */
final class Enums {
  private final Problems problems;
  private final SqlNames sqlNames;

  Enums(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Returns whether generated code can name the enum of a component, which is one of its texts. */
  boolean checkAccess(Component component, EnumType type) {
    if (!type.accessible()) {
      problems.add(
          component.position(),
          ProblemKey.INACCESSIBLE_TYPE,
          "generated code cannot name the enum ",
          type.toString(),
          " of ",
          component.label(),
          "; make it visible in the record's package");
    }
    return type.accessible();
  }

  /**
   * Returns whether generated code can name the enum of a component, which is a type of its own.
   */
  boolean check(Component component, EnumType type, Optional<String> tableSchema) {
    checkName(component, type, tableSchema);
    for (String label : type.labelsOfNames()) {
      sqlNames.check(
          label,
          component.position(),
          "a label of " + type + ", the type of " + component.label(),
          "shorten the constant, or give it another label with @EnumLabel");
    }
    return checkAccess(component, type);
  }

  private void checkName(Component component, EnumType type, Optional<String> tableSchema) {
    sqlNames.check(
        type.sqlName(),
        component.position(),
        "the type of " + component.label(),
        "name it on the enum: @EnumType(\"another\")");
    if (type.schemaFor(tableSchema).isEmpty() && SystemTypes.contain(type.sqlName())) {
      problems.add(
          component.position(),
          ProblemKey.RESERVED_NAME,
          "the type of ",
          component.label(),
          ", the enum ",
          type.toString(),
          ", would be \"",
          type.sqlName(),
          "\" in the database, where PostgreSQL finds its own type of that name; name it on the"
              + " enum: @EnumType(\"",
          type.sqlName(),
          "_type\")");
    }
  }
}
