package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A query of the first row of one table, in its order, if there is one.
 *
 * @param <S> the scope: the table
 * @param <R> what the row becomes
 */
public final class FindFirst<S, R> implements Query<Optional<R>> {
  private final Table<S, ?> table;
  private final Clauses clauses;
  private final Selectable<? super S, R> shape;
  private final Statement<Optional<R>> statement;

  private FindFirst(Table<S, ?> table, Clauses clauses, Selectable<? super S, R> shape) {
    this(
        table,
        clauses,
        shape,
        statement(
            table,
            clauses,
            shape,
            Finding.plain(table, clauses, shape),
            new Reading.First<>(shape.decoder())));
  }

  private FindFirst(
      Table<S, ?> table,
      Clauses clauses,
      Selectable<? super S, R> shape,
      Statement<Optional<R>> statement) {
    this.table = table;
    this.clauses = clauses;
    this.shape = shape;
    this.statement = statement;
  }

  private static <R> Statement<Optional<R>> statement(
      Table<?, ?> table,
      Clauses clauses,
      Selectable<?, R> shape,
      PlainText plain,
      Reading<Optional<R>> reading) {
    Projection selected = shape.projection();
    Statement<Optional<R>> known = RenderedText.known(plain, reading, selected);
    return known != null
        ? known
        : RenderedText.keep(
            plain, Renderer.query(Finding.query(table, clauses, selected), reading));
  }

  /**
   * Returns the query of a table's records.
   *
   * @throws InvalidQueryException if a limit is among the clauses
   */
  public static <S, R> FindFirst<S, R> of(
      Table<S, R> table, Collection<? extends Clause<? super S>> clauses) {
    return ofRecord(table, Finding.first(table, clauses));
  }

  /** Returns the query of the first row, with clauses in any order. */
  public static <S, R> FindFirst<S, R> of(Table<S, R> table, Clause<? super S>[] clauses) {
    return of(table, List.of(clauses));
  }

  /**
   * Returns the query of the record with a unique key, of which there is at most one: it needs no
   * limit. It is rendered once for each table and key.
   *
   * @param key for each column of the key {@code COLUMN.eq(value)}
   * @throws InvalidQueryException if the filter is another one
   */
  public static <S, R> FindFirst<S, R> byKey(Table<S, R> table, Where<? super S> key) {
    Finding.requireKey(table, key);
    return ofRecord(table, Finding.clauses(table, List.of(key)));
  }

  private static <S, R> FindFirst<S, R> ofRecord(Table<S, R> table, Clauses clauses) {
    return new FindFirst<>(
        table,
        clauses,
        table,
        statement(table, clauses, table, Finding.plain(table, clauses), table.first()));
  }

  /** Selects something in place of the record. */
  public <Q> FindFirst<S, Q> select(Selectable<? super S, Q> other) {
    return new FindFirst<>(table, clauses, other);
  }

  @Override
  public Statement<Optional<R>> statement() {
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }

  /**
   * Adds relations, or anything else that can be selected, to each row, and makes the result with a
   * constructor that takes the row first: sugar for selecting {@code row(constructor, <the row>,
   * relations...)}.
   */
  public <A, Q> FindFirst<S, Q> with(Selectable<? super S, A> a, Shape.Of2<R, A, Q> constructor) {
    return select(RowShape.of(constructor, shape, a));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a, Selectable<? super S, B> b, Shape.Of3<R, A, B, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Shape.Of4<R, A, B, C, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Shape.Of5<R, A, B, C, D, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Shape.Of6<R, A, B, C, D, E, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d, e));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Shape.Of7<R, A, B, C, D, E, F, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d, e, f));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, G, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Shape.Of8<R, A, B, C, D, E, F, G, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d, e, f, g));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, G, H, Q> FindFirst<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Shape.Of9<R, A, B, C, D, E, F, G, H, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d, e, f, g, h));
  }
}
