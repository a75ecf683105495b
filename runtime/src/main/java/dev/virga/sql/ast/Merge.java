package dev.virga.sql.ast;

import dev.virga.sql.ast.WriteStatement.Assigned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code merge into ... using ... on ... when ... then ...}.
 *
 * @param source the rows that the table is compared with
 * @param on which of them belong to which row of the table
 */
public record Merge(
    Source table,
    From.Item source,
    List<Expression> on,
    List<When> clauses,
    @Nullable Projection returning)
    implements WriteStatement {
  /** Copies the lists. */
  public Merge {
    on = List.copyOf(on);
    clauses = List.copyOf(clauses);
  }

  /** Returns whether one of the clauses is about rows of a kind. */
  public boolean isAbout(Match match) {
    return clauses.stream().anyMatch(clause -> clause.match() == match);
  }

  /** Returns whether one of the clauses does something of a kind. */
  public boolean does(Class<? extends Action> kind) {
    return clauses.stream().anyMatch(clause -> kind.isInstance(clause.action()));
  }

  /**
   * {@code when ... [and ...] then ...}.
   *
   * @param and which rows it is about; empty for all
   */
  public record When(Match match, List<Expression> and, Action action) {
    /** Copies the list. */
    public When {
      and = List.copyOf(and);
    }
  }

  /** Which rows a clause is about. */
  public enum Match {
    /** A row of the table, and one of the source that belongs to it. */
    MATCHED("matched"),
    /** A row of the source that belongs to none of the table. */
    NOT_MATCHED("not matched"),
    /** A row of the table to which none of the source belongs. */
    NOT_MATCHED_BY_SOURCE("not matched by source");

    private final String sql;

    Match(String sql) {
      this.sql = sql;
    }

    /** Returns the words behind {@code when}. */
    public String sql() {
      return sql;
    }
  }

  /** What is done with a row. */
  public sealed interface Action {}

  /** {@code update set ...}. */
  public record UpdateRow(List<Assigned> set) implements Action {
    /** Copies the list. */
    public UpdateRow {
      set = List.copyOf(set);
    }
  }

  /** {@code delete}. */
  public record DeleteRow() implements Action {}

  /** {@code insert (...) values (...)}. */
  public record InsertRow(List<String> columns, List<Expression> values) implements Action {
    /** Copies the lists. */
    public InsertRow {
      columns = List.copyOf(columns);
      values = List.copyOf(values);
    }
  }

  /** {@code do nothing}. */
  public record DoNothing() implements Action {}
}
