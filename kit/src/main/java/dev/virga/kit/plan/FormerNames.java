package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the names that tables and columns have before any change is made. */
final class FormerNames {
  /** The last rename first. */
  private final List<Change> renames;

  private final Set<ColumnName> added = new HashSet<>();

  FormerNames(List<Change> changes) {
    renames = new ArrayList<>(changes);
    Collections.reverse(renames);
    for (Change change : changes) {
      if (change instanceof Change.AddColumn add) {
        added.add(new ColumnName(add.table(), add.column().name()));
      }
    }
  }

  /** Returns whether a column, by its new name, is not there before. */
  boolean isNew(ColumnName column) {
    return added.contains(column);
  }

  /** Returns the old name of a table. */
  QualifiedName table(QualifiedName name) {
    QualifiedName former = name;
    for (Change change : renames) {
      if (change instanceof Change.RenameTable rename && rename.to().equals(former)) {
        former = rename.from();
      }
    }
    return new QualifiedName(former.schema().map(this::schema), former.name());
  }

  /** Returns the old name of a column, with that of its table. */
  ColumnName column(ColumnName name) {
    String former = name.column();
    for (Change change : renames) {
      if (change instanceof Change.RenameColumn rename
          && rename.from().table().equals(name.table())
          && rename.to().equals(former)) {
        former = rename.from().column();
      }
    }
    return new ColumnName(table(name.table()), former);
  }

  private String schema(String name) {
    String former = name;
    for (Change change : renames) {
      if (change instanceof Change.RenameSchema rename && rename.to().equals(former)) {
        former = rename.from();
      }
    }
    return former;
  }
}
