package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.ColumnName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a column that comes to a table that is there. */
final class NewColumn {
  private final Change.AddColumn change;
  private final ColumnDefinition column;
  private final Style style;
  private final Dangers dangers;

  NewColumn(Change.AddColumn change, Style style, Dangers dangers) {
    this.change = change;
    this.column = change.column();
    this.style = style;
    this.dangers = dangers;
  }

  List<Planned> planned() {
    Optional<String> perRow = column.defaultExpression().filter(Volatility::isPossible);
    if (column.computed().isPresent()) {
      return List.of(computed(column.computed().get().storage()));
    }
    if (perRow.isPresent() && style == Style.ONLINE) {
      return filledLater(perRow.get());
    }
    Planned planned = add(column);
    if (!column.nullable() && column.defaultExpression().isEmpty() && column.identity().isEmpty()) {
      planned = planned.with(dangers.addNotNull(name()));
    }
    if (column.identity().isPresent()) {
      planned = planned.with(Hazard.NUMBERED_COLUMN);
    }
    return List.of(perRow.isPresent() ? planned.with(Hazard.VOLATILE_DEFAULT) : planned);
  }

  private Planned computed(Storage storage) {
    Planned planned =
        Planned.main(Rank.ADD_COMPUTED_COLUMNS, AlterTable.addColumn(change.table(), column));
    return storage == Storage.STORED ? planned.with(Hazard.STORED_COLUMN) : planned;
  }

  /** The rows that are there get their values while others read and write. */
  private List<Planned> filledLater(String expression) {
    List<Planned> planned = new ArrayList<>();
    planned.add(add(column.empty()));
    planned.add(Planned.main(Rank.ADD_COLUMNS, AlterTable.setDefault(name(), expression)));
    planned.add(Planned.in(Stage.VALUES, Rank.ALTER_COLUMNS, AlterTable.fillIn(name())));
    if (!column.nullable()) {
      planned.addAll(RequiredColumn.online(name()));
    }
    return planned;
  }

  private Planned add(ColumnDefinition definition) {
    return Planned.main(Rank.ADD_COLUMNS, AlterTable.addColumn(change.table(), definition));
  }

  private ColumnName name() {
    return new ColumnName(change.table(), column.name());
  }
}
