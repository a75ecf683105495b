package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows around a row that a window function looks at.
 *
 * @param name the name of a window that the query declares; null for none
 * @param partitionBy what the rows have in common
 * @param orderBy their order
 * @param frame which of them; null for PostgreSQL's default: up to the current row and its peers
 */
public record Window(
    @Nullable String name,
    List<Expression> partitionBy,
    List<SortKey> orderBy,
    @Nullable Frame frame) {
  /** Copies the lists. */
  public Window {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
  }

  /** Returns all rows of the query. */
  public static Window ofAllRows() {
    return new Window(null, List.of(), List.of(), null);
  }

  /** Returns a window that the query declares. */
  public static Window named(String name) {
    return new Window(name, List.of(), List.of(), null);
  }

  /**
   * Which rows of a partition are looked at.
   *
   * @param unit what the bounds count
   * @param exclusion which of these rows are left out
   */
  public record Frame(Unit unit, Bound start, Bound end, Exclusion exclusion) {}

  /** What a frame's bounds count. */
  public enum Unit {
    /** Rows. */
    ROWS("rows"),
    /** The distance in the value that the rows are ordered by. */
    RANGE("range"),
    /** Groups of rows that are equal in the order. */
    GROUPS("groups");

    private final String sql;

    Unit(String sql) {
      this.sql = sql;
    }

    /** Returns the word. */
    public String sql() {
      return sql;
    }
  }

  /**
   * Where a frame begins or ends.
   *
   * @param distance how far from the current row; null where the words say it all
   * @param words what follows the distance
   */
  public record Bound(@Nullable Expression distance, String words) {}

  /** Which rows of a frame are left out. */
  public enum Exclusion {
    /** None. */
    NO_OTHERS(""),
    /** The current row. */
    CURRENT_ROW(" exclude current row"),
    /** The current row and its peers. */
    GROUP(" exclude group"),
    /** The current row's peers. */
    TIES(" exclude ties");

    private final String sql;

    Exclusion(String sql) {
      this.sql = sql;
    }

    /** Returns what follows the bounds. */
    public String sql() {
      return sql;
    }
  }
}
