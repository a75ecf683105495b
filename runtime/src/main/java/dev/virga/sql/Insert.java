package dev.virga.sql;

import static java.util.Objects.requireNonNull;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.AnyConflict;
import dev.virga.sql.ast.WriteStatement.Assigned;
import dev.virga.sql.ast.WriteStatement.Conflict;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.ConstraintConflict;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import dev.virga.sql.ast.WriteStatement.OneRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * <p>With rows that refer to it, it returns how many rows it inserted in all tables.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class Insert<S, R> implements Query<Long> {
  private final Table<S, R> table;
  private final @Nullable List<String> columns;
  private final @Nullable OneRow row;
  private final @Nullable RowValues<S> values;
  private final @Nullable InsertTree tree;

  /** Made when it is asked for: the insert may go on to return something. */
  private @Nullable Statement<Long> counting;

  /** Makes the insert of a row of expressions. */
  Insert(Table<S, R> table, List<String> columns, OneRow row) {
    this(table, columns, row, null);
  }

  /**
   * Makes the insert.
   *
   * @param columns the columns of the row's expressions; null where values make them
   * @param row the row's expressions; null where values make them
   * @param values the row's values; null for expressions, whose text is not known from the columns
   */
  private Insert(
      Table<S, R> table,
      @Nullable List<String> columns,
      @Nullable OneRow row,
      @Nullable RowValues<S> values) {
    this.table = table;
    this.columns = columns;
    this.row = row;
    this.values = values;
    this.tree =
        values == null || values.children().isEmpty() ? null : InsertTree.ofOne(table, values);
  }

  /** Returns the insert of a row. */
  public static <S, R> Insert<S, R> of(Table<S, R> table, NewRow<S> row) {
    RowValues<S> values = row.values().completed();
    return of(table, values);
  }

  private static <S, R> Insert<S, R> of(Table<S, R> table, RowValues<S> values) {
    return new Insert<>(table, null, null, values);
  }

  /**
   * Inserts rows with this one that refer to it, in the same statement: each takes its foreign key
   * from it.
   *
   * <pre>{@code
   * Posts.insert(post).with(COMMENTS, NewComment.ofPost().body("First!"))
   * }</pre>
   *
   * <p>renders {@code with "new_posts" as (insert into "posts" ... returning ...), "new_comments"
   * as (insert into "comments" ("post_id", "body") select "new_posts"."id", "rows"."body" from
   * "new_posts" cross join unnest(?::text[]) as "rows" ("body") returning ...) select ...}. Rows
   * take rows of their own in the same way, to any depth.
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined or of an alias, or the rows
   *     were begun for another relation
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <C> Insert<S, R> with(
      ToMany<S, C, ?> relation, NewChild<C, S> first, NewChild<C, S>... more) {
    return with(relation, Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Inserts rows with this one that refer to it, as {@link #with(ToMany, NewChild, NewChild[])}.
   */
  public <C> Insert<S, R> with(
      ToMany<S, C, ?> relation, Collection<? extends NewChild<C, S>> rows) {
    return of(table, givenValues().with(relation, rows));
  }

  /**
   * Inserts a row with this one that refers to it, as {@link #with(ToMany, NewChild, NewChild[])}.
   */
  public <C> Insert<S, R> with(OptionalToOne<S, C, ?> relation, NewChild<C, S> child) {
    return of(table, givenValues().with(relation, child));
  }

  /**
   * Inserts rows with this one, and connects them to it by rows of the table between.
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined or of an alias, or has no
   *     table between
   */
  public <C> Insert<S, R> withThrough(
      ToMany<S, C, ?> relation, Collection<? extends NewRow<C>> rows) {
    return of(table, givenValues().withThrough(relation, rows));
  }

  private RowValues<S> givenValues() {
    if (values == null) {
      throw new InvalidQueryException(
          "rows are inserted with one whose values are known, which expressions are not: insert a NewRow");
    }
    return values;
  }

  /** {@code returning ...}: the row as it was stored, as a record. */
  public ReturningRow<R, R> returning() {
    return tree != null
        ? returning(table)
        : returned(null, table, statement(null, table, table.one()));
  }

  /**
   * {@code returning ...}: something of the row as it was stored. Relations lead to the rows that
   * were inserted with it.
   */
  public <Q> ReturningRow<Q, Q> returning(Selectable<? super S, Q> shape) {
    Reading<Q> one = new Reading.One<>(shape.decoder());
    return tree != null
        ? new ReturningRow<>(null, shape.projection(), tree.returning(shape, one))
        : returned(null, shape, statement(null, shape, one));
  }

  private <P, Q> ReturningRow<P, Q> returned(
      @Nullable Conflict conflict, Selectable<? super S, P> shape, Statement<Q> statement) {
    Projection projection = shape.projection();
    return new ReturningRow<>(() -> node(conflict, projection), projection, statement);
  }

  /** {@code on conflict (...)}: says what happens when a row with the same key is there. */
  public OnConflict<S, R> onConflict(UniqueKey<S> key) {
    return new OnConflict<>(this, key.conflict());
  }

  /** {@code on conflict (...) where ...}: says what happens when a unique index refuses the row. */
  public OnConflict<S, R> onConflict(UniqueIndex<S> index) {
    return new OnConflict<>(this, index.conflict());
  }

  /**
   * {@code on conflict on constraint "name"}: says what happens when a constraint refuses the row.
   * PostgreSQL updates on a unique constraint, and does nothing on an exclusion constraint too.
   *
   * @param constraint the constraint's name in the database, unquoted
   */
  public OnConflict<S, R> onConflictOnConstraint(String constraint) {
    return new OnConflict<>(this, new ConstraintConflict(constraint));
  }

  /** {@code on conflict do nothing}: a row that conflicts with any key or constraint stays. */
  public Unsure<S, R> onConflictDoNothing() {
    InsertTree.requireNone(tree, table);
    return new Unsure<>(this, new Conflict(new AnyConflict(), List.of(), List.of()));
  }

  @Override
  public Statement<Long> statement() {
    Statement<Long> known = counting;
    if (known == null) {
      known = tree != null ? tree.counting() : statement(null, null, Reading.CHANGED);
      counting = known;
    }
    return known;
  }

  private <Q> Statement<Q> statement(
      @Nullable Conflict conflict,
      @Nullable Selectable<? super S, ?> returning,
      Reading<Q> reading) {
    @Nullable Projection projection = returning == null ? null : returning.projection();
    PlainText plain = plain(conflict, projection);
    Statement<Q> known = RenderedText.known(plain, reading, projection);
    return known != null
        ? known
        : RenderedText.keep(plain, Renderer.write(node(conflict, projection), reading));
  }

  /** Returns what the text is known from. */
  private PlainText plain(@Nullable Conflict conflict, @Nullable Projection returning) {
    PlainText text = PlainText.of(table, WriteStatement.Insert.class);
    return text.onlyIf(
        values != null
            && values.given(text)
            && (conflict == null || plain(conflict, text))
            && text.returning(table, returning));
  }

  private boolean plain(Conflict conflict, PlainText text) {
    return conflict.where().isEmpty()
        && hasNoValues(conflict.target())
        && Assignments.add(
            table.source(),
            conflict.set(),
            text.part(conflict.target()).part(conflict.set().size()));
  }

  private static boolean hasNoValues(ConflictTarget target) {
    return !(target instanceof KeyConflict key)
        || (key.where().isEmpty() && areColumns(key.elements()));
  }

  private static boolean areColumns(List<Expression> elements) {
    for (Expression element : elements) {
      if (!(element instanceof ColumnReference)) {
        return false;
      }
    }
    return true;
  }

  private WriteStatement.Insert node(@Nullable Conflict conflict, @Nullable Projection returning) {
    return new WriteStatement.Insert(table.source(), columns(), row(), conflict, returning);
  }

  /** Returns the columns, which are not asked for where the text is known. */
  private List<String> columns() {
    return values == null ? requireNonNull(columns) : InsertColumns.given(values, table);
  }

  /** Returns the row, whose values are not asked for as expressions where the text is known. */
  private OneRow row() {
    return values == null ? requireNonNull(row) : InsertColumns.row(values, table);
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
      InsertTree.requireNone(insert.tree, insert.table);
      this.insert = insert;
      this.target = target;
    }

    /** {@code do nothing}: the row that is there stays. */
    public Unsure<S, R> doNothing() {
      return new Unsure<>(insert, new Conflict(target, List.of(), List.of()));
    }

    /**
     * {@code do update set ...}: changes the row that is there, whose columns the expressions are
     * over; {@code COLUMN.setExcluded()} takes the value that could not be inserted, and {@link
     * RowVersions#excluded} makes it part of an expression.
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
     * {@code do update set "column" = excluded."column", ...}: changes every column that the row
     * gives, except the key's.
     *
     * @throws dev.virga.InvalidQueryException if that is no column
     */
    public DoUpdate<S, R> doUpdateGiven() {
      return updating(Assignments.toExcluded(insert.table, insert.columns(), target));
    }

    private DoUpdate<S, R> updating(List<Assigned> set) {
      return new DoUpdate<>(insert, new Conflict(target, set, List.of()));
    }
  }

  /**
   * An insert that may leave a row with the same key as it is. Run, it returns how many rows it
   * inserted or changed: 1 or 0.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class Unsure<S, R> implements Query<Long> {
    private final Insert<S, R> insert;
    private final Conflict conflict;
    private @Nullable Statement<Long> counting;

    private Unsure(Insert<S, R> insert, Conflict conflict) {
      this.insert = insert;
      this.conflict = conflict;
    }

    /**
     * {@code returning ...}: the row that was inserted or changed, as a record; empty without one.
     */
    public ReturningRow<R, Optional<R>> returning() {
      return returning(insert.table);
    }

    /**
     * {@code returning ...}: something of the row that was inserted or changed; empty without one.
     */
    public <Q> ReturningRow<Q, Optional<Q>> returning(Selectable<? super S, Q> shape) {
      return insert.returned(
          conflict, shape, insert.statement(conflict, shape, new Reading.First<>(shape.decoder())));
    }

    @Override
    public Statement<Long> statement() {
      Statement<Long> known = counting;
      if (known == null) {
        known = insert.statement(conflict, null, Reading.CHANGED);
        counting = known;
      }
      return known;
    }

    @Override
    public String toString() {
      return sql();
    }
  }

  /**
   * An insert that changes a row with the same key. Run, it returns how many rows it inserted or
   * changed: 1, as long as {@link #where} does not filter.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class DoUpdate<S, R> implements Query<Long> {
    private final Insert<S, R> insert;
    private final Conflict conflict;
    private @Nullable Statement<Long> counting;

    private DoUpdate(Insert<S, R> insert, Conflict conflict) {
      this.insert = insert;
      this.conflict = conflict;
    }

    /**
     * {@code where ...}: changes the row that is there only if the conditions hold; else it stays,
     * and nothing is returned.
     */
    @SafeVarargs
    public final Unsure<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
      return new Unsure<>(
          insert,
          new Conflict(conflict.target(), conflict.set(), Conditions.expressions(first, more)));
    }

    /** {@code returning ...}: the row that was inserted or changed, as a record. */
    public ReturningRow<R, R> returning() {
      return returning(insert.table);
    }

    /** {@code returning ...}: something of the row that was inserted or changed. */
    public <Q> ReturningRow<Q, Q> returning(Selectable<? super S, Q> shape) {
      return insert.returned(
          conflict, shape, insert.statement(conflict, shape, new Reading.One<>(shape.decoder())));
    }

    @Override
    public Statement<Long> statement() {
      Statement<Long> known = counting;
      if (known == null) {
        known = insert.statement(conflict, null, Reading.CHANGED);
        counting = known;
      }
      return known;
    }

    @Override
    public String toString() {
      return sql();
    }
  }
}
