package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.schema.ColumnName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.Identifiers;
import java.util.List;

/** Plans that a column refuses nulls from now on. */
final class RequiredColumn {
  private RequiredColumn() {}

  /**
   * By way of a check: once it holds for all rows, PostgreSQL looks at none of them for {@code not
   * null}.
   */
  static List<Planned> online(ColumnName column) {
    CheckDefinition check =
        new CheckDefinition(
            Identifiers.madeOf(column.table().name(), List.of(column.column()), "is_set"),
            Identifiers.quoted(column.column()) + " is not null");
    return List.of(
        Planned.main(
            Rank.ADD_CHECKS, AlterTable.addNotValid(column.table(), Constraint.check(check))),
        Planned.in(
            Stage.VALIDATION, Rank.VALIDATE, AlterTable.validate(column.table(), check.name())),
        Planned.in(Stage.COMPLETION, Rank.ALTER_COLUMNS, AlterTable.setNotNull(column)),
        Planned.in(
            Stage.COMPLETION,
            Rank.ALTER_COLUMNS,
            AlterTable.dropConstraint(column.table(), check.name())));
  }

  /** While others wait. */
  static Planned offline(ColumnName column) {
    return Planned.main(Rank.ALTER_COLUMNS, AlterTable.setNotNull(column))
        .with(Hazard.BLOCKING_NOT_NULL);
  }
}
