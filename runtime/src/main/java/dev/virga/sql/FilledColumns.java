package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that an insert gives, and what it fills them with. */
record FilledColumns(List<String> names, List<Expression> values, List<Projection> projections) {
  /** Takes the columns, as {@link #of(Table, Collection)} does. */
  static FilledColumns of(Table<?, ?> table, Filled<?, ?> first, Filled<?, ?>... more) {
    return of(table, Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /** Takes the columns, and refuses what cannot be inserted. */
  static FilledColumns of(Table<?, ?> table, Collection<? extends Filled<?, ?>> filled) {
    return checked(
        table,
        new FilledColumns(
            filled.stream().map(column -> column.column().column()).toList(),
            filled.stream().map(Filled::value).toList(),
            filled.stream().map(Filled::projection).toList()));
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
