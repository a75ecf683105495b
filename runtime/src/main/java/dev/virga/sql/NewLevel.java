package dev.virga.sql;

import dev.virga.sql.ast.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The new rows of one table that one relation leads to, from all the rows that they are inserted
 * with: those of one parent lie together, in the order of the parents.
 */
final class NewLevel {
  private final Table<?, ?> table;
  private final List<RowValues<?>> rows = new ArrayList<>();
  private final List<Long> parents = new ArrayList<>();
  private final Map<Relation, NewLevel> related = new LinkedHashMap<>();

  private NewLevel(Table<?, ?> table) {
    this.table = table;
  }

  /** Returns the level of rows that are inserted with no others, and with it those below. */
  static NewLevel of(Table<?, ?> table, List<? extends RowValues<?>> rows) {
    NewLevel root = new NewLevel(table);
    root.rows.addAll(rows);
    root.collect();
    return root;
  }

  private void collect() {
    for (int i = 0; i < rows.size(); i++) {
      for (NewChildren children : rows.get(i).children()) {
        NewLevel level =
            related.computeIfAbsent(
                children.relation(), relation -> new NewLevel(children.rows().get(0).table()));
        for (RowValues<?> row : children.rows()) {
          level.rows.add(row);
          level.parents.add(i + 1L);
        }
      }
    }
    related.values().forEach(NewLevel::collect);
  }

  Table<?, ?> table() {
    return table;
  }

  List<RowValues<?>> rows() {
    return rows;
  }

  /** Returns for each row the number of the one that it is inserted with, from 1. */
  List<Long> parents() {
    return parents;
  }

  /** Returns the rows that are inserted with these. */
  Map<Relation, NewLevel> related() {
    return related;
  }
}
