package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.Conflict;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of any number of rows, in one statement. Run, it returns how many rows it inserted.
 *
 * <p>The values of each column are one array parameter, so the text does not depend on the number
 * of rows, and there is no limit to it but memory:
 *
 * <pre>{@code
 * insert into "tags" ("name") select * from unnest(?::text[])
 * }</pre>
 *
 * <p>Where some rows give a column and others leave it out, the latter take its default, as if
 * inserted alone. Without any row it inserts nothing.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class InsertAll<S, R> implements Query<Long> {
  private final Table<S, R> table;
  private final List<RowValues<S>> rows;
  private final @Nullable Conflict conflict;
  private final LazyStatement<Long> statement;

  private InsertAll(Table<S, R> table, List<RowValues<S>> rows, @Nullable Conflict conflict) {
    this.table = table;
    this.rows = rows;
    this.conflict = conflict;
    this.statement =
        new LazyStatement<>(() -> statement(table, rows, conflict, null, new Reading.Changed()));
  }

  /** Returns the insert of rows. */
  public static <S, R> InsertAll<S, R> of(Table<S, R> table, Collection<? extends NewRow<S>> rows) {
    List<RowValues<S>> values = new ArrayList<>(rows.size());
    for (NewRow<S> row : rows) {
      values.add(row.values());
    }
    return new InsertAll<>(table, values, null);
  }

  /** {@code returning ...}: the rows as they were stored, in the order given, as records. */
  public Query<List<R>> returning() {
    return returning(table);
  }

  /** {@code returning ...}: something of each row as it was stored, in the order given. */
  public <Q> Query<List<Q>> returning(Selectable<? super S, Q> shape) {
    Statement<List<Q>> returning =
        statement(table, rows, conflict, shape, new Reading.All<>(shape.decoder()));
    return () -> returning;
  }

  /**
   * {@code on conflict (...)}: says what happens to the rows for which one with the same key is
   * there.
   */
  public OnConflict<S, R> onConflict(UniqueKey<S> key) {
    return new OnConflict<>(this, key.conflict());
  }

  @Override
  public Statement<Long> statement() {
    return statement.get();
  }

  private static <S, Q> Statement<Q> statement(
      Table<S, ?> table,
      List<RowValues<S>> rows,
      @Nullable Conflict conflict,
      @Nullable Selectable<? super S, ?> returning,
      Reading<Q> reading) {
    InsertColumns<S> columns = InsertColumns.of(table, rows);
    return Renderer.write(
        new WriteStatement.Insert(
            table.source(),
            columns.names(),
            columns.arrays(),
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
    private final InsertAll<S, R> insert;
    private final ConflictTarget target;

    private OnConflict(InsertAll<S, R> insert, ConflictTarget target) {
      this.insert = insert;
      this.target = target;
    }

    /**
     * {@code do nothing}: the rows that are there stay; only rows that were inserted are counted
     * and returned.
     */
    public InsertAll<S, R> doNothing() {
      return new InsertAll<>(insert.table, insert.rows, new Conflict(target, List.of(), List.of()));
    }

    /**
     * {@code do update set ...}: changes the rows that are there; {@code COLUMN.setExcluded()}
     * takes the value that could not be inserted. Two rows with the same key in one insert are an
     * error of the database.
     *
     * @throws dev.virga.InvalidQueryException if a column is set twice
     */
    @SafeVarargs
    public final InsertAll<S, R> doUpdate(
        Assignment<? super S> first, Assignment<? super S>... more) {
      return new InsertAll<>(
          insert.table,
          insert.rows,
          new Conflict(target, Assignments.ofUpdate(insert.table, first, more), List.of()));
    }
  }
}
