package dev.virga.sql.ast;

import dev.virga.codec.Binder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that changes rows of one table. */
public sealed interface WriteStatement
    permits Merge, WriteStatement.Delete, WriteStatement.Insert, WriteStatement.Update {
  /** Returns the table. */
  Source table();

  /** Returns what is returned of each row that was changed; null for nothing but their number. */
  @Nullable Projection returning();

  /** {@code insert into ...}; without columns, a row of defaults. */
  record Insert(
      Source table,
      List<String> columns,
      InsertRows rows,
      @Nullable Conflict conflict,
      @Nullable Projection returning)
      implements WriteStatement {
    /** Copies the list. */
    public Insert {
      columns = List.copyOf(columns);
    }
  }

  /**
   * {@code update ... set ... from ... where ...}.
   *
   * @param from other tables that the update looks at, and what is joined to them
   */
  record Update(
      Source table,
      List<Assigned> set,
      List<From> from,
      List<Expression> where,
      @Nullable Projection returning)
      implements WriteStatement {
    /** Copies the lists. */
    public Update {
      set = List.copyOf(set);
      from = List.copyOf(from);
      where = List.copyOf(where);
    }
  }

  /**
   * {@code delete from ... using ... where ...}.
   *
   * @param using other tables that the delete looks at, and what is joined to them
   */
  record Delete(
      Source table, List<From> using, List<Expression> where, @Nullable Projection returning)
      implements WriteStatement {
    /** Copies the lists. */
    public Delete {
      using = List.copyOf(using);
      where = List.copyOf(where);
    }
  }

  /** {@code "column" = value}. Most are set to a parameter, which takes no object of its own. */
  final class Assigned {
    private final String column;
    private final @Nullable Binder<?> binder;
    private final @Nullable Object value;

    /** Sets a column to an expression. */
    public Assigned(String column, Expression value) {
      this.column = column;
      this.binder = Inlined.binder(value);
      this.value = Inlined.content(value);
    }

    /** Returns the column. */
    public String column() {
      return column;
    }

    /** Returns what it is set to. */
    public Expression value() {
      return Inlined.expression(binder, value);
    }

    /** Leaves out a parameter's value, which may be a secret. */
    @Override
    public String toString() {
      return column + " = " + value();
    }
  }

  /** The rows that an insert takes, each with a value for each column. */
  sealed interface InsertRows {}

  /** One row. */
  record OneRow(List<Expression> values) implements InsertRows {
    /** Copies the list. */
    public OneRow {
      values = List.copyOf(values);
    }
  }

  /** The rows of a query. */
  record QueryRows(QueryExpression query) implements InsertRows {}

  /**
   * Any number of rows, as one array for each column.
   *
   * @param count how many rows there are, which the arrays do not say when there is none
   */
  record ArrayRows(List<ArrayColumn> columns, Expression count) implements InsertRows {
    /** Copies the list. */
    public ArrayRows {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The values of one column in all rows.
   *
   * @param name the column's name
   * @param type what an element is cast to: the column's SQL type
   * @param elementType the SQL type of the array's elements: the column's, but for what no array
   *     holds
   * @param array the array
   * @param given an array of booleans that says which rows give the value; null when all do
   * @param otherwise the value in rows that do not give one; null when all do
   */
  record ArrayColumn(
      String name,
      String type,
      String elementType,
      Expression array,
      @Nullable Expression given,
      @Nullable Expression otherwise) {
    /** Returns whether the elements are cast to the column's type. */
    public boolean isCast() {
      return !type.equals(elementType);
    }
  }

  /**
   * {@code on conflict ... do ...}.
   *
   * @param set what to do with the row that is there; empty for nothing
   * @param where which rows that are there are changed; empty for all
   */
  record Conflict(ConflictTarget target, List<Assigned> set, List<Expression> where) {
    /** Copies the lists. */
    public Conflict {
      set = List.copyOf(set);
      where = List.copyOf(where);
    }
  }

  /** What a row conflicts with. */
  sealed interface ConflictTarget {}

  /** Any key or constraint. */
  record AnyConflict() implements ConflictTarget {}

  /**
   * The columns of a unique key, or the columns and expressions of a unique index, which may be
   * over a part of the rows.
   *
   * @param where which rows the index is over; empty for all
   */
  record KeyConflict(List<Expression> elements, List<Expression> where) implements ConflictTarget {
    /** Copies the lists. */
    public KeyConflict {
      elements = List.copyOf(elements);
      where = List.copyOf(where);
    }
  }

  /** A constraint, by its name. */
  record ConstraintConflict(String name) implements ConflictTarget {}
}
