package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.RowStatements;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A query of the rows of one table.
 *
 * @param <S> the scope: the table
 * @param <R> what each row becomes
 */
public final class FindMany<S, R> implements Subquery<R> {
  private final Table<S, ?> table;
  private final Clauses clauses;
  private final Selectable<? super S, R> shape;
  private final Statement<List<R>> statement;

  private FindMany(Table<S, ?> table, Clauses clauses, Selectable<? super S, R> shape) {
    this(
        table,
        clauses,
        shape,
        statement(
            table,
            clauses,
            shape,
            Finding.plain(table, clauses, shape),
            new Reading.All<>(shape.decoder())));
  }

  private FindMany(
      Table<S, ?> table,
      Clauses clauses,
      Selectable<? super S, R> shape,
      Statement<List<R>> statement) {
    this.table = table;
    this.clauses = clauses;
    this.shape = shape;
    this.statement = statement;
  }

  private static <R> Statement<List<R>> statement(
      Table<?, ?> table,
      Clauses clauses,
      Selectable<?, R> shape,
      PlainText plain,
      Reading<List<R>> reading) {
    Projection selected = shape.projection();
    Statement<List<R>> known = RenderedText.known(plain, reading, selected);
    return known != null
        ? known
        : RenderedText.keep(
            plain, Renderer.query(Finding.query(table, clauses, selected), reading));
  }

  /** Returns the query of a table's records. */
  public static <S, R> FindMany<S, R> of(
      Table<S, R> table, Collection<? extends Clause<? super S>> clauses) {
    Clauses given = Finding.clauses(table, clauses);
    return new FindMany<>(
        table,
        given,
        table,
        statement(table, given, table, Finding.plain(table, given), table.all()));
  }

  /** Returns the query of rows, with clauses in any order. */
  public static <S, R> FindMany<S, R> of(Table<S, R> table, Clause<? super S>[] clauses) {
    return of(table, List.of(clauses));
  }

  /** Selects something in place of the record. */
  public <Q> FindMany<S, Q> select(Selectable<? super S, Q> other) {
    return new FindMany<>(table, clauses, other);
  }

  @Override
  public Select<R> asSelect() {
    return Select.of(table.texts(), Finding.query(table, clauses, shape.projection()), shape);
  }

  /**
   * Returns the first page of the rows, in their order and that of the table's key; {@link Paged}
   * leads on to the others.
   *
   * @throws dev.virga.InvalidQueryException if a limit or an offset is among the clauses
   */
  public Paged<R> page(int size) {
    return Paged.of(Finding.query(table, clauses, shape.projection()), shape.decoder(), size);
  }

  /**
   * Adds the clauses that are present.
   *
   * <pre>{@code
   * Posts.findMany(orderBy(ID.asc())).given(word.map(w -> where(TITLE.contains(w))))
   * }</pre>
   */
  @SafeVarargs
  public final FindMany<S, R> given(Optional<? extends Clause<? super S>>... more) {
    List<Clause<? super S>> present = new ArrayList<>();
    for (Optional<? extends Clause<? super S>> clause : more) {
      clause.ifPresent(present::add);
    }
    return new FindMany<>(table, Finding.clauses(table, clauses, present), shape);
  }

  @Override
  public Query<Optional<R>> first() {
    FindMany<S, R> limited =
        clauses.limit() == null ? new FindMany<>(table, clauses.limit(RowLimit.ONE), shape) : this;
    Statement<Optional<R>> first = RowStatements.first(limited.statement);
    return new Built<>(first);
  }

  @Override
  public Statement<List<R>> statement() {
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
  public <A, Q> FindMany<S, Q> with(Selectable<? super S, A> a, Shape.Of2<R, A, Q> constructor) {
    return select(RowShape.of(constructor, shape, a));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, Q> FindMany<S, Q> with(
      Selectable<? super S, A> a, Selectable<? super S, B> b, Shape.Of3<R, A, B, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, Q> FindMany<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Shape.Of4<R, A, B, C, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, Q> FindMany<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Shape.Of5<R, A, B, C, D, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, Q> FindMany<S, Q> with(
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Shape.Of6<R, A, B, C, D, E, Q> constructor) {
    return select(RowShape.of(constructor, shape, a, b, c, d, e));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, Q> FindMany<S, Q> with(
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
  public <A, B, C, D, E, F, G, Q> FindMany<S, Q> with(
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
  public <A, B, C, D, E, F, G, H, Q> FindMany<S, Q> with(
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
