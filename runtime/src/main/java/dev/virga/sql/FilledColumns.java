package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns that an insert gives, and what it fills them with. */
record FilledColumns(List<String> names, List<Expression> values) {
  /** Takes the columns, and refuses what cannot be inserted. */
  static FilledColumns of(Table<?, ?> table, Filled<?, ?> first, Filled<?, ?>... more) {
    List<String> names = new ArrayList<>(more.length + 1);
    List<Expression> values = new ArrayList<>(more.length + 1);
    names.add(first.column().column());
    values.add(first.value());
    for (Filled<?, ?> filled : more) {
      names.add(filled.column().column());
      values.add(filled.value());
    }
    return checked(table, new FilledColumns(names, values));
  }

  /** Takes no column. */
  static FilledColumns none(Table<?, ?> table) {
    return checked(table, new FilledColumns(List.of(), List.of()));
  }

  private static FilledColumns checked(Table<?, ?> table, FilledColumns columns) {
    Set<String> given = new HashSet<>();
    for (String name : columns.names) {
      if (!given.add(name)) {
        throw new InvalidQueryException(
            table.name() + "." + name + " has two values in one insert");
      }
    }
    List<String> missing =
        table.insertable().stream()
            .filter(ColumnFacts::isRequired)
            .map(ColumnFacts::name)
            .filter(name -> !given.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidQueryException(
          "an insert into "
              + table.name()
              + " leaves out "
              + String.join(", ", missing)
              + ", without a default: give each a value, COLUMN.from(...)");
    }
    return columns;
  }
}
