package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code "name" ("column", ...) as (...)} behind {@code with}.
 *
 * @param body what gives its rows
 * @param materialization whether it is worked out once, or as a part of the query around it
 */
public record CommonTable(
    String name, List<String> columns, Body body, Materialization materialization) {
  /** Copies the list. */
  public CommonTable {
    columns = List.copyOf(columns);
  }

  /** What gives the rows of a common table. */
  public sealed interface Body {}

  /** A query. */
  public record Rows(QueryExpression query) implements Body {}

  /** A statement that changes rows, and returns them. */
  public record Changes(WriteStatement statement) implements Body {}

  /**
   * A query that begins with some rows and goes on from those that it found last, until it finds
   * none.
   *
   * @param all whether equal rows are kept
   * @param search in which order the rows are numbered; null for none
   * @param cycle what ends the search where it comes round; null for nothing
   */
  public record Recursion(
      QueryExpression base,
      boolean all,
      QueryExpression step,
      @Nullable Search search,
      @Nullable Cycle cycle)
      implements Body {}

  /** {@code search depth first by ... set ...}: a column by which the rows can be ordered. */
  public record Search(boolean depthFirst, List<String> by, String set) {
    /** Copies the list. */
    public Search {
      by = List.copyOf(by);
    }
  }

  /** {@code cycle ... set ... using ...}: a column that says whether the row was there before. */
  public record Cycle(List<String> columns, String set, String using) {
    /** Copies the list. */
    public Cycle {
      columns = List.copyOf(columns);
    }
  }

  /** Whether a common table is worked out once, or as a part of the query around it. */
  public enum Materialization {
    /** As PostgreSQL decides. */
    DEFAULT(""),
    /** Once. */
    MATERIALIZED("materialized "),
    /** As a part of the query. */
    NOT_MATERIALIZED("not materialized ");

    private final String sql;

    Materialization(String sql) {
      this.sql = sql;
    }

    /** Returns the words behind {@code as}. */
    public String sql() {
      return sql;
    }
  }
}
