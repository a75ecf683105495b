package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.Conflict;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row. Run, it returns how many rows it inserted.
 *
 * <pre>{@code
 * Users.insert(NewUser.email("ann@example.org").username("ann")).returning()
 * }</pre>
 *
 * <p>renders {@code insert into "users" ("email", "username") values (?, ?) returning "id",
 * "email", ...}. Columns that the row leaves out are left out of the statement, which is rendered
 * once for all rows that give the same ones.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class Insert<S, R> implements Query<Long> {
  private final Table<S, R> table;
  private final RowValues<S> row;
  private final LazyStatement<Long> statement;

  private Insert(Table<S, R> table, RowValues<S> row) {
    this.table = table;
    this.row = row;
    this.statement = new LazyStatement<>(() -> counting(table, row));
  }

  private static <S> Statement<Long> counting(Table<S, ?> table, RowValues<S> row) {
    return table
        .inserts()
        .with(
            InsertColumns.given(row, table),
            row.givenValues(),
            () -> statement(table, row, null, null, new Reading.Changed()));
  }

  /** Returns the insert of a row. */
  public static <S, R> Insert<S, R> of(Table<S, R> table, NewRow<S> row) {
    return new Insert<>(table, row.values());
  }

  /** {@code returning ...}: the row as it was stored, as a record. */
  public Query<R> returning() {
    Statement<R> returning =
        table
            .returningInserts()
            .with(
                InsertColumns.given(row, table),
                row.givenValues(),
                () -> statement(null, table, new Reading.One<>(table.decoder())));
    return () -> returning;
  }

  /** {@code returning ...}: something of the row as it was stored. */
  public <Q> Query<Q> returning(Selectable<? super S, Q> shape) {
    Statement<Q> returning = statement(null, shape, new Reading.One<>(shape.decoder()));
    return () -> returning;
  }

  /** {@code on conflict (...)}: says what happens when a row with the same key is there. */
  public OnConflict<S, R> onConflict(UniqueKey<S> key) {
    return new OnConflict<>(this, key.conflict());
  }

  @Override
  public Statement<Long> statement() {
    return statement.get();
  }

  private <Q> Statement<Q> statement(
      @Nullable Conflict conflict,
      @Nullable Selectable<? super S, ?> returning,
      Reading<Q> reading) {
    return statement(table, row, conflict, returning, reading);
  }

  private static <S, Q> Statement<Q> statement(
      Table<S, ?> table,
      RowValues<S> row,
      @Nullable Conflict conflict,
      @Nullable Selectable<? super S, ?> returning,
      Reading<Q> reading) {
    return Renderer.write(
        new WriteStatement.Insert(
            table.source(),
            InsertColumns.given(row, table),
            InsertColumns.row(row, table),
            conflict,
            returning == null ? null : returning.projection()),
        reading);
  }

  @Override
  public String toString() {
    return sql();
  }

  /**
   * An insert that does not say yet what happens on a conflict.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class OnConflict<S, R> {
    private final Insert<S, R> insert;
    private final ConflictTarget target;

    private OnConflict(Insert<S, R> insert, ConflictTarget target) {
      this.insert = insert;
      this.target = target;
    }

    /** {@code do nothing}: the row that is there stays. */
    public DoNothing<S, R> doNothing() {
      return new DoNothing<>(insert, new Conflict(target, List.of(), List.of()));
    }

    /**
     * {@code do update set ...}: changes the row that is there; {@code COLUMN.setExcluded()} takes
     * the value that could not be inserted.
     *
     * @throws dev.virga.InvalidQueryException if a column is set twice
     */
    @SafeVarargs
    public final DoUpdate<S, R> doUpdate(
        Assignment<? super S> first, Assignment<? super S>... more) {
      return new DoUpdate<>(
          insert, new Conflict(target, Assignments.ofUpdate(insert.table, first, more), List.of()));
    }
  }

  /**
   * An insert that leaves a row with the same key as it is. Run, it returns how many rows it
   * inserted: 1 or 0.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class DoNothing<S, R> implements Query<Long> {
    private final Insert<S, R> insert;
    private final Conflict conflict;
    private final LazyStatement<Long> statement;

    private DoNothing(Insert<S, R> insert, Conflict conflict) {
      this.insert = insert;
      this.conflict = conflict;
      this.statement =
          new LazyStatement<>(() -> insert.statement(conflict, null, new Reading.Changed()));
    }

    /** {@code returning ...}: the row that was inserted, as a record; empty when one was there. */
    public Query<Optional<R>> returning() {
      return returning(insert.table);
    }

    /** {@code returning ...}: something of the row that was inserted; empty when one was there. */
    public <Q> Query<Optional<Q>> returning(Selectable<? super S, Q> shape) {
      Statement<Optional<Q>> returning =
          insert.statement(conflict, shape, new Reading.First<>(shape.decoder()));
      return () -> returning;
    }

    @Override
    public Statement<Long> statement() {
      return statement.get();
    }

    @Override
    public String toString() {
      return sql();
    }
  }

  /**
   * An insert that changes a row with the same key. Run, it returns how many rows it inserted or
   * changed: 1.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class DoUpdate<S, R> implements Query<Long> {
    private final Insert<S, R> insert;
    private final Conflict conflict;
    private final LazyStatement<Long> statement;

    private DoUpdate(Insert<S, R> insert, Conflict conflict) {
      this.insert = insert;
      this.conflict = conflict;
      this.statement =
          new LazyStatement<>(() -> insert.statement(conflict, null, new Reading.Changed()));
    }

    /** {@code returning ...}: the row that was inserted or changed, as a record. */
    public Query<R> returning() {
      return returning(insert.table);
    }

    /** {@code returning ...}: something of the row that was inserted or changed. */
    public <Q> Query<Q> returning(Selectable<? super S, Q> shape) {
      Statement<Q> returning =
          insert.statement(conflict, shape, new Reading.One<>(shape.decoder()));
      return () -> returning;
    }

    @Override
    public Statement<Long> statement() {
      return statement.get();
    }

    @Override
    public String toString() {
      return sql();
    }
  }
}
