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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    List<Assignment<?>> assignments = new ArrayList<>(more.length + 1);
    assignments.add(first);
    assignments.addAll(Arrays.asList(more));
    return ofUpdate(table, assignments);
  }

  private static boolean isColumn(Expression element, String column) {
    return element instanceof ColumnReference reference && reference.column().equals(column);
  }

  /**
   * Returns what an upsert sets to what it could not insert: the columns that are not the key's.
   */
  static List<Assigned> toExcluded(Table<?, ?> table, List<String> columns, ConflictTarget target) {
    List<Assignment<?>> assignments = new ArrayList<>(columns.size());
    for (String column : columns) {
      boolean isOfKey =
          target instanceof KeyConflict key
              && key.elements().stream().anyMatch(element -> isColumn(element, column));
      if (!isOfKey) {
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
    List<Assigned> set = new ArrayList<>(assignments.size() + 1);
    Set<String> columns = new HashSet<>();
    for (Assignment<?> assignment : assignments) {
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
      if (!columns.add(assigned.column())) {
        throw new InvalidQueryException(
            table.name() + "." + assigned.column() + " is set twice in one update");
      }
      set.add(assigned);
    }
    if (set.isEmpty()) {
      throw new InvalidQueryException(
          "an update of " + table.name() + " sets nothing: give it at least one assignment");
    }
    for (ColumnFacts column : table.facts()) {
      if (column.onUpdate() != null && !columns.contains(column.name())) {
        set.add(new Assigned(column.name(), onUpdate(table, column.onUpdate())));
      }
    }
    return set;
  }

  /** Adds what is set to what a text is known from; returns false where that is not plain. */
  static boolean add(Source table, List<Assigned> set, PlainText text) {
    for (Assigned assigned : set) {
      text.part(assigned.column());
      Expression value = assigned.value();
      if (value instanceof Parameter parameter) {
        text.parameter(parameter);
      } else if (hasNoValues(value)) {
        text.part(value);
      } else if (!text.condition(table, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNoValues(Expression value) {
    return value instanceof VersionColumn
        || value instanceof Expression.Verbatim
        || value instanceof Expression.OfColumns;
  }

  /** Returns what a column is set to: SQL that may be over the columns of its own table. */
  private static Expression onUpdate(Table<?, ?> table, String sql) {
    return table.facts().stream().anyMatch(column -> names(sql, column.name()))
        ? new Expression.OfColumns(table.source(), sql)
        : new Expression.Verbatim(sql);
  }

  /**
   * Returns whether a word of the SQL may be a column; one that turns out to be none does no harm.
   */
  private static boolean names(String sql, String column) {
    return Pattern.compile(
            "(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
        .matcher(sql)
        .find();
  }
}
