package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.AnyConflict;
import dev.virga.sql.ast.WriteStatement.Assigned;
import dev.virga.sql.ast.WriteStatement.Conflict;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.ConstraintConflict;
import dev.virga.sql.ast.WriteStatement.InsertRows;
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
 * inserted alone. Without any row it inserts nothing. {@link InsertInto#select} inserts the rows of
 * a query.
 *
 * <p>Rows may have others that are inserted with them, each its own: {@code user.with(Users.POSTS,
 * posts)}. {@link Insert#with(ToMany, NewChild, NewChild[])} says how.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class InsertAll<S, R> implements Query<Long> {
  private final Table<S, R> table;
  private final List<String> columns;
  private final InsertRows rows;
  private final @Nullable Conflict conflict;
  private final @Nullable InsertTree tree;

  /** Made when it is asked for: the insert may go on to return something. */
  private @Nullable Statement<Long> counting;

  InsertAll(Table<S, R> table, List<String> columns, InsertRows rows) {
    this(table, columns, rows, null, null);
  }

  /**
   * Makes the insert.
   *
   * @param tree the rows with those that they are inserted with; null where there are none
   */
  private InsertAll(
      Table<S, R> table,
      List<String> columns,
      InsertRows rows,
      @Nullable Conflict conflict,
      @Nullable InsertTree tree) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
    this.conflict = conflict;
    this.tree = tree;
  }

  /** Returns the insert of rows. */
  public static <S, R> InsertAll<S, R> of(Table<S, R> table, Collection<? extends NewRow<S>> rows) {
    List<RowValues<S>> values = new ArrayList<>(rows.size());
    for (NewRow<S> row : rows) {
      if (row == null) {
        throw new InvalidQueryException(
            "row " + (values.size() + 1) + " of an insert into " + table.name() + " is null");
      }
      values.add(row.values().completed());
    }
    InsertColumns columns = InsertColumns.of(table, values);
    boolean alone = values.stream().allMatch(row -> row.children().isEmpty());
    return new InsertAll<>(
        table,
        columns.names(),
        columns.arrays(),
        null,
        alone ? null : InsertTree.of(table, values));
  }

  /** {@code returning ...}: the rows as they were stored, in the order given, as records. */
  public Returning<R> returning() {
    return returning(table);
  }

  /**
   * {@code returning ...}: something of each row as it was stored, in the order given. Relations
   * lead to the rows that were inserted with it.
   */
  public <Q> Returning<Q> returning(Selectable<? super S, Q> shape) {
    if (tree != null) {
      return new Returning<>(tree, shape);
    }
    return new Returning<>(node(shape.projection()), shape.projection(), shape.decoder());
  }

  /**
   * {@code on conflict (...)}: says what happens to the rows for which one with the same key is
   * there.
   */
  public OnConflict<S, R> onConflict(UniqueKey<S> key) {
    return new OnConflict<>(this, key.conflict());
  }

  /**
   * {@code on conflict (...) where ...}: says what happens to the rows that a unique index refuses.
   */
  public OnConflict<S, R> onConflict(UniqueIndex<S> index) {
    return new OnConflict<>(this, index.conflict());
  }

  /**
   * {@code on conflict on constraint "name"}: says what happens to the rows that a constraint
   * refuses. PostgreSQL updates on a unique constraint, and does nothing on an exclusion constraint
   * too.
   *
   * @param constraint the constraint's name in the database, unquoted
   */
  public OnConflict<S, R> onConflictOnConstraint(String constraint) {
    return new OnConflict<>(this, new ConstraintConflict(constraint));
  }

  /** {@code on conflict do nothing}: rows that conflict with any key or constraint stay. */
  public InsertAll<S, R> onConflictDoNothing() {
    return with(new Conflict(new AnyConflict(), List.of(), List.of()));
  }

  private InsertAll<S, R> with(Conflict changed) {
    InsertTree.requireNone(tree, table);
    return new InsertAll<>(table, columns, rows, changed, null);
  }

  @Override
  public Statement<Long> statement() {
    Statement<Long> known = counting;
    if (known == null) {
      known = tree != null ? tree.counting() : Renderer.write(node(null), Reading.CHANGED);
      counting = known;
    }
    return known;
  }

  private WriteStatement node(@Nullable Projection returning) {
    return new WriteStatement.Insert(table.source(), columns, rows, conflict, returning);
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
      InsertTree.requireNone(insert.tree, insert.table);
      this.insert = insert;
      this.target = target;
    }

    /**
     * {@code do nothing}: the rows that are there stay; only rows that were inserted are counted
     * and returned.
     */
    public InsertAll<S, R> doNothing() {
      return insert.with(new Conflict(target, List.of(), List.of()));
    }

    /**
     * {@code do update set ...}: changes the rows that are there, whose columns the expressions are
     * over; {@code COLUMN.setExcluded()} takes the value that could not be inserted, and {@link
     * RowVersions#excluded} makes it part of an expression.
     *
     * <p>Two rows with the same key in one insert are an error of the database, with the code
     * 21000: it would have to change one row twice.
     *
     * @throws dev.virga.InvalidQueryException if a column is set twice
     */
    @SafeVarargs
    public final DoUpdate<S, R> doUpdate(
        Assignment<? super S> first, Assignment<? super S>... more) {
      return updating(Assignments.ofUpdate(insert.table, first, more));
    }

    /**
     * {@code do update set ...}: as {@link #doUpdate(Assignment, Assignment[])} does, with changes
     * that are made at run time.
     *
     * @throws dev.virga.InvalidQueryException if nothing is set, or a column twice
     */
    public DoUpdate<S, R> doUpdate(Collection<? extends Assignment<? super S>> changes) {
      return updating(Assignments.ofUpdate(insert.table, changes));
    }

    /**
     * {@code do update set "column" = excluded."column", ...}: changes every column that one of the
     * rows gives, except the key's.
     *
     * @throws dev.virga.InvalidQueryException if that is no column
     */
    public DoUpdate<S, R> doUpdateGiven() {
      return updating(Assignments.toExcluded(insert.table, insert.columns, target));
    }

    private DoUpdate<S, R> updating(List<Assigned> set) {
      return new DoUpdate<>(insert, new Conflict(target, set, List.of()));
    }
  }

  /**
   * An insert that changes the rows with the same keys. Run, it returns how many rows it inserted
   * or changed.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class DoUpdate<S, R> implements Query<Long> {
    private final InsertAll<S, R> insert;
    private final Conflict conflict;

    private DoUpdate(InsertAll<S, R> insert, Conflict conflict) {
      this.insert = insert;
      this.conflict = conflict;
    }

    /**
     * {@code where ...}: changes the rows that are there only if the conditions hold; the others
     * stay, and are neither counted nor returned.
     */
    @SafeVarargs
    public final DoUpdate<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
      return new DoUpdate<>(
          insert,
          new Conflict(
              conflict.target(),
              conflict.set(),
              Conditions.joined(conflict.where(), Conditions.expressions(first, more))));
    }

    /** {@code returning ...}: the rows that were inserted or changed, as records. */
    public Returning<R> returning() {
      return insert.with(conflict).returning();
    }

    /** {@code returning ...}: something of each row that was inserted or changed. */
    public <Q> Returning<Q> returning(Selectable<? super S, Q> shape) {
      return insert.with(conflict).returning(shape);
    }

    @Override
    public Statement<Long> statement() {
      return insert.with(conflict).statement();
    }

    @Override
    public String toString() {
      return sql();
    }
  }
}
