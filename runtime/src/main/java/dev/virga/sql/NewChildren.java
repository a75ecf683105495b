package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * New rows that are inserted with another one, and the relation that leads to them.
 *
 * @param relation the relation from the other one
 * @param rows the rows, all of one table
 */
record NewChildren(Relation relation, List<RowValues<?>> rows) {
  /** Copies the list. */
  NewChildren {
    rows = List.copyOf(rows);
  }

  /** Returns rows that refer to the other one, after checking that it is the relation's way. */
  static <C, P> NewChildren referring(
      Relation relation, Collection<? extends NewChild<C, P>> children) {
    if (relation.through() != null) {
      throw new InvalidQueryException(
          "with(...) along "
              + relation.name()
              + ", which leads through "
              + relation.through().source().name()
              + ": say withThrough(...), or insert rows of that table");
    }
    List<RowValues<?>> rows = values(relation, children, NewChild::values);
    for (RowValues<?> row : rows) {
      if (!row.ofParent().equals(relation.toColumns())) {
        throw new InvalidQueryException(
            "a row along "
                + relation.name()
                + " takes "
                + String.join(", ", relation.toColumns())
                + " from the row that it is inserted with, and this one was begun to take "
                + String.join(", ", row.ofParent())
                + ": begin it for that relation");
      }
    }
    return new NewChildren(relation, rows);
  }

  /** Returns rows that a table between connects to the other one. */
  static <C> NewChildren connected(Relation relation, Collection<? extends NewRow<C>> children) {
    if (relation.through() == null) {
      throw new InvalidQueryException(
          "withThrough(...) along "
              + relation.name()
              + ", which has no table between: say with(...), of rows that refer to this one");
    }
    return new NewChildren(relation, values(relation, children, NewRow::values));
  }

  private static <R> List<RowValues<?>> values(
      Relation relation, Collection<R> rows, Function<R, RowValues<?>> values) {
    List<RowValues<?>> all = new ArrayList<>(rows.size());
    for (R row : rows) {
      if (row == null) {
        throw new InvalidQueryException(
            "row " + (all.size() + 1) + " along " + relation.name() + " is null");
      }
      all.add(values.apply(row).completed());
    }
    return all;
  }
}
