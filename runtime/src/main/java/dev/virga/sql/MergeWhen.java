package dev.virga.sql;

import dev.virga.sql.ast.Merge.DeleteRow;
import dev.virga.sql.ast.Merge.DoNothing;
import dev.virga.sql.ast.Merge.InsertRow;
import dev.virga.sql.ast.Merge.UpdateRow;
import java.util.List;

/** What can happen to a row in a {@link Merge}. */
public final class MergeWhen {
  private MergeWhen() {}

  /**
   * A row of the table, and one that belongs to it.
   *
   * @param <T> the table
   * @param <U> what it is compared with
   * @param <B> both
   * @param <P> what is surely present in each row that is returned
   * @param <R> the record of the table
   */
  public static final class Matched<T, U, B, P, R> {
    private final Merge.Clause<T, U, B, P, R> clause;

    Matched(Merge.Clause<T, U, B, P, R> clause) {
      this.clause = clause;
    }

    /**
     * {@code then update set ...}.
     *
     * @throws dev.virga.InvalidQueryException if a column is set twice, or is not of the table
     */
    @SafeVarargs
    public final Merge<T, U, B, P, R> update(
        Assignment<? super B> first, Assignment<? super B>... more) {
      return clause.then(new UpdateRow(Assignments.ofUpdate(clause.table(), first, more)));
    }

    /** {@code then delete}. */
    public Merge<T, U, B, P, R> delete() {
      return clause.then(new DeleteRow());
    }

    /** {@code then do nothing}. */
    public Merge<T, U, B, P, R> doNothing() {
      return clause.then(new DoNothing());
    }
  }

  /**
   * A row that belongs to none of the table.
   *
   * @param <T> the table
   * @param <U> what it is compared with
   * @param <B> both
   * @param <P> what is surely present in each row that is returned
   * @param <R> the record of the table
   */
  public static final class NotMatched<T, U, B, P, R> {
    private final Merge.Clause<T, U, B, P, R> clause;

    NotMatched(Merge.Clause<T, U, B, P, R> clause) {
      this.clause = clause;
    }

    /**
     * {@code then insert (...) values (...)}.
     *
     * @throws dev.virga.InvalidQueryException if a column without a default has no value, or a
     *     column has two
     */
    @SafeVarargs
    public final Merge<T, U, B, P, R> insert(
        Filled<T, ? super U> first, Filled<T, ? super U>... more) {
      return inserting(FilledColumns.of(clause.table(), first, more));
    }

    /**
     * {@code then insert default values}.
     *
     * @throws dev.virga.InvalidQueryException if a column has no default
     */
    public Merge<T, U, B, P, R> insertDefaultValues() {
      return inserting(FilledColumns.of(clause.table(), List.of()));
    }

    private Merge<T, U, B, P, R> inserting(FilledColumns columns) {
      return clause.then(new InsertRow(columns.names(), columns.values()));
    }

    /** {@code then do nothing}. */
    public Merge<T, U, B, P, R> doNothing() {
      return clause.then(new DoNothing());
    }
  }

  /**
   * A row of the table to which none belongs.
   *
   * @param <T> the table
   * @param <U> what it is compared with
   * @param <B> both
   * @param <R> the record of the table
   */
  public static final class NotMatchedBySource<T, U, B, R> {
    private final Merge.Clause<T, U, B, T, R> clause;

    NotMatchedBySource(Merge.Clause<T, U, B, T, R> clause) {
      this.clause = clause;
    }

    /**
     * {@code then update set ...}.
     *
     * @throws dev.virga.InvalidQueryException if a column is set twice, or is not of the table
     */
    @SafeVarargs
    public final Merge<T, U, B, T, R> update(
        Assignment<? super T> first, Assignment<? super T>... more) {
      return clause.then(new UpdateRow(Assignments.ofUpdate(clause.table(), first, more)));
    }

    /** {@code then delete}. */
    public Merge<T, U, B, T, R> delete() {
      return clause.then(new DeleteRow());
    }

    /** {@code then do nothing}. */
    public Merge<T, U, B, T, R> doNothing() {
      return clause.then(new DoNothing());
    }
  }
}
