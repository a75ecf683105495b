package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.VersionColumn;
import dev.virga.sql.ast.RowVersion;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.Assigned;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes assignments, and refuses those that cannot be right. */
final class Assignments {
  private Assignments() {}

  static <S, V> Assignment<S> value(Column<S, V> column, @Nullable V value) {
    return expression(column, parameter(column, value));
  }

  /** Returns a value that a column can take, or says why it cannot. */
  static <V> Parameter parameter(Column<?, V> column, @Nullable V value) {
    if (value == null && !column.isNullable()) {
      throw new InvalidQueryException(
          column.expression().source().label()
              + "."
              + column.name()
              + " is not null: set a value, or leave the assignment out, or make the record's component @Nullable");
    }
    return new Parameter(column.codec(), value);
  }

  static <S> Assignment<S> expression(Column<?, ?> column, Expression value) {
    return new Assignment<>(column.expression().source(), new Assigned(column.name(), value));
  }

  /** Returns what an update sets, as {@link #ofUpdate(Table, Collection)} does. */
  static List<Assigned> ofUpdate(Table<?, ?> table, Assignment<?> first, Assignment<?>... more) {
    List<Assigned> onUpdate = table.onUpdate();
    List<Assigned> set = new ArrayList<>(1 + more.length + onUpdate.size());
    add(table, first, set);
    for (Assignment<?> assignment : more) {
      add(table, assignment, set);
    }
    return complete(set, onUpdate);
  }

  private static boolean isOfKey(ConflictTarget target, String column) {
    if (target instanceof KeyConflict key) {
      for (Expression element : key.elements()) {
        if (element instanceof ColumnReference reference && reference.column().equals(column)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns what an upsert sets to what it could not insert: the columns that are not the key's.
   */
  static List<Assigned> toExcluded(Table<?, ?> table, List<String> columns, ConflictTarget target) {
    List<Assignment<?>> assignments = new ArrayList<>(columns.size());
    for (String column : columns) {
      if (!isOfKey(target, column)) {
        Expression excluded = new VersionColumn(RowVersion.EXCLUDED, table.source(), column, true);
        assignments.add(new Assignment<>(table.source(), new Assigned(column, excluded)));
      }
    }
    if (assignments.isEmpty()) {
      throw new InvalidQueryException(
          "an upsert of "
              + table.name()
              + " gives no column but the key's, so that there is nothing to change: say doNothing()");
    }
    return ofUpdate(table, assignments);
  }

  /**
   * Returns what an update sets: the assignments, and the columns that the table sets on each
   * update.
   */
  static List<Assigned> ofUpdate(
      Table<?, ?> table, Collection<? extends Assignment<?>> assignments) {
    List<Assigned> onUpdate = table.onUpdate();
    List<Assigned> set = new ArrayList<>(assignments.size() + onUpdate.size());
    for (Assignment<?> assignment : assignments) {
      add(table, assignment, set);
    }
    if (set.isEmpty()) {
      throw new InvalidQueryException(
          "an update of " + table.name() + " sets nothing: give it at least one assignment");
    }
    return complete(set, onUpdate);
  }

  private static void add(Table<?, ?> table, Assignment<?> assignment, List<Assigned> set) {
    Assigned assigned = ofTable(table, assignment);
    if (sets(set, assigned.column())) {
      throw new InvalidQueryException(
          table.name() + "." + assigned.column() + " is set twice in one update");
    }
    set.add(assigned);
  }

  /**
   * Returns what an assignment sets.
   *
   * @throws InvalidQueryException if its column is not one of the table
   */
  static Assigned ofTable(Table<?, ?> table, Assignment<?> assignment) {
    Assigned assigned = assignment.assigned();
    if (!assignment.table().equals(table.source())) {
      throw new InvalidQueryException(
          assignment.table().label()
              + "."
              + assigned.column()
              + " is not a column of "
              + table.name()
              + ", which is updated");
    }
    return assigned;
  }

  private static boolean sets(List<Assigned> set, String column) {
    for (Assigned assigned : set) {
      if (assigned.column().equals(column)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the table sets on each update, where it is not set already. */
  private static List<Assigned> complete(List<Assigned> set, List<Assigned> onUpdate) {
    for (Assigned assigned : onUpdate) {
      if (!sets(set, assigned.column())) {
        set.add(assigned);
      }
    }
    return set;
  }

  /** Adds what is set, as {@link #add(Source, List, PlainText)} does. */
  static boolean add(Source table, Assigned first, List<Assigned> more, PlainText text) {
    return add(table, first, text) && add(table, more, text);
  }

  /** Adds what is set to what a text is known from; returns false where that is not plain. */
  static boolean add(Source table, List<Assigned> set, PlainText text) {
    for (int i = 0; i < set.size(); i++) {
      if (!add(table, set.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean add(Source table, Assigned assigned, PlainText text) {
    text.part(assigned.column());
    Expression value = assigned.value();
    if (value instanceof Parameter parameter) {
      return text.parameter(parameter);
    }
    if (hasNoValues(value)) {
      text.part(value);
      return true;
    }
    return text.condition(table, value);
  }

  private static boolean hasNoValues(Expression value) {
    return value instanceof VersionColumn
        || value instanceof Expression.Verbatim
        || value instanceof Expression.OfColumns;
  }
}
