package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation to any number of rows: those whose foreign key refers to this one, or those that a
 * table between connects.
 *
 * <p>It is selected as a list, in the same statement, with a filter, an order and a limit of its
 * own for each row that it starts from:
 *
 * <pre>{@code
 * Users.findFirst(where(ID.eq(id))).with(POSTS.orderBy(Posts.CREATED_AT.desc()).limit(3), UserFeed::new)
 * }</pre>
 *
 * @param <S> the scope: the table that it starts from
 * @param <T> the scope of the table that it leads to
 * @param <R> what each row becomes
 */
public final class ToMany<S, T, R>
    implements Selectable<S, List<R>>, JoinPath<S, T, T>, RelatedRows<S, T> {
  private final Link<?, ?> link;
  private final @Nullable Selectable<? super T, R> selected;
  private final Clauses clauses;

  ToMany(Link<T, R> link) {
    this(link, null, Clauses.NONE);
  }

  private ToMany(Link<?, ?> link, @Nullable Selectable<? super T, R> selected, Clauses clauses) {
    this.link = link;
    this.selected = selected;
    this.clauses = clauses;
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined, which a join would lose
   */
  @Override
  public Relation relation() {
    return Paths.toJoin(link.relation(), selected != null || !clauses.equals(Clauses.NONE));
  }

  /** Returns where rows are inserted along the relation, which leads to all of its rows. */
  Relation whole() {
    if (selected != null || !clauses.equals(Clauses.NONE)) {
      throw new InvalidQueryException(
          "rows are inserted along "
              + link.relation().name()
              + " itself: say where, orderBy, limit and select of what is returned");
    }
    return link.relation();
  }

  @SuppressWarnings(
      "unchecked") // without a selection, R is the record of the table that the link leads to
  Selectable<? super T, R> shape() {
    return selected == null ? (Selectable<T, R>) link.target() : selected;
  }

  @Override
  public Related related() {
    return new Related(
        link.relation(), clauses.where(), clauses.orderBy(), clauses.limit(), clauses.offset());
  }

  @Override
  public Projection projection() {
    return new Projection.Nested(related(), shape().projection());
  }

  @Override
  public Decoder<List<R>> decoder() {
    return nested(shape());
  }

  private static <R> Decoder<List<R>> nested(Selectable<?, R> shape) {
    int width = shape.projection().width();
    Decoder<R> decoder = shape.decoder();
    return (row, index) -> row.getRows(index, width, decoder);
  }

  /**
   * Returns this relation of an alias of its table: {@code Users.POSTS.of(follower)} are the posts
   * of {@code "follower"}.
   */
  public ToMany<S, T, R> of(Alias<S, ?> alias) {
    return new ToMany<>(link.of(alias), selected, clauses);
  }

  /** Keeps the rows for which all conditions hold, these and those given before. */
  @SafeVarargs
  public final ToMany<S, T, R> where(Condition<? super T> first, Condition<? super T>... more) {
    return new ToMany<>(link, selected, clauses.where(Conditions.expressions(first, more)));
  }

  /** Orders the rows; keys given before come first. */
  @SafeVarargs
  public final ToMany<S, T, R> orderBy(Ordering<? super T> first, Ordering<? super T>... more) {
    return new ToMany<>(link, selected, clauses.orderBy(Conditions.keys(first, more)));
  }

  /** Keeps at most so many rows, for each row that the relation starts from. */
  public ToMany<S, T, R> limit(long rows) {
    return new ToMany<>(link, selected, clauses.limit(RowLimit.rows("limit", rows)));
  }

  /** Keeps at most so many rows for each row, as a prepared query's parameter says. */
  public ToMany<S, T, R> limit(Param<? extends Number> rows) {
    return new ToMany<>(link, selected, clauses.limit(rows.rows()));
  }

  /** Leaves out so many rows first, for each row that the relation starts from. */
  public ToMany<S, T, R> offset(long rows) {
    return new ToMany<>(link, selected, clauses.offset(RowLimit.rows("offset", rows)));
  }

  /** Leaves out so many rows first for each row, as a prepared query's parameter says. */
  public ToMany<S, T, R> offset(Param<? extends Number> rows) {
    return new ToMany<>(link, selected, clauses.offset(rows.rows()));
  }

  /** Selects something of each row in place of its record. */
  public <Q> ToMany<S, T, Q> select(Selectable<? super T, Q> shape) {
    return new ToMany<>(link, shape, clauses);
  }

  /** {@code exists (select 1 from ... where ...)}: there is a row for which all conditions hold. */
  @SafeVarargs
  public final Condition<S> any(Condition<? super T>... conditions) {
    Related rows = Paths.whole(related(), "any");
    return Paths.exists(rows.relation(), Conditions.all(rows.where(), conditions), false);
  }

  /**
   * {@code not exists (select 1 from ... where ...)}: there is no row for which all conditions
   * hold.
   */
  @SafeVarargs
  public final Condition<S> none(Condition<? super T>... conditions) {
    Related rows = Paths.whole(related(), "none");
    return Paths.exists(rows.relation(), Conditions.all(rows.where(), conditions), true);
  }

  /**
   * {@code not exists (select 1 from ... where (...) is not true)}: all conditions hold for each of
   * the rows, of which there may be none. One that is null does not hold.
   */
  @SafeVarargs
  public final Condition<S> every(Condition<? super T> first, Condition<? super T>... more) {
    return Paths.every(Paths.whole(related(), "every"), Conditions.expressions(first, more));
  }

  /**
   * Brings the table between the two into scope, for a relation that leads through one: its columns
   * can be asked and selected beside those of the table behind it.
   *
   * <pre>{@code
   * Products.ORDERS.through(LINES).orderBy(Lines.QUANTITY.desc()).select(row(Sale::new, Orders.ID, Lines.QUANTITY))
   * }</pre>
   *
   * @throws InvalidQueryException if the relation does not lead through that table
   */
  public <X extends T> ToMany<S, X, R> through(Table<? super X, ?> between) {
    Relation.Through through = link.relation().through();
    if (through == null || !through.source().equals(between.source())) {
      throw new InvalidQueryException(
          "the relation "
              + link.relation().name()
              + " does not lead through \""
              + between.name()
              + "\"; it leads "
              + (through == null
                  ? "straight to \"" + link.relation().to().name() + "\""
                  : "through \"" + through.source().name() + "\""));
    }
    return new ToMany<>(link, selected, clauses);
  }

  /**
   * Takes only the first of the rows, in their order, if there is one: an {@link
   * java.util.Optional} in place of the list.
   *
   * <pre>{@code
   * Posts.findMany().with(COMMENTS.orderBy(Comments.ID.desc()).first(), PostWithLatest::new)
   * }</pre>
   *
   * @throws InvalidQueryException if the relation has a limit
   */
  public First<S, T, R> first() {
    if (clauses.limit() != null) {
      throw new InvalidQueryException(
          "first() of the relation "
              + link.relation().name()
              + " with a limit: it is one row, or none; leave the limit out");
    }
    return new First<>(related().first(), shape());
  }

  /**
   * Adds relations, or anything else that can be selected, to each row, and makes the result with a
   * constructor that takes the row first: sugar for selecting {@code row(constructor, <the row>,
   * relations...)}.
   */
  public <A, Q> ToMany<S, T, Q> with(Selectable<? super T, A> a, Shape.Of2<R, A, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a, Selectable<? super T, B> b, Shape.Of3<R, A, B, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Shape.Of4<R, A, B, C, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Shape.Of5<R, A, B, C, D, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Shape.Of6<R, A, B, C, D, E, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Selectable<? super T, F> f,
      Shape.Of7<R, A, B, C, D, E, F, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e, f));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, G, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Selectable<? super T, F> f,
      Selectable<? super T, G> g,
      Shape.Of8<R, A, B, C, D, E, F, G, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e, f, g));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, G, H, Q> ToMany<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Selectable<? super T, F> f,
      Selectable<? super T, G> g,
      Selectable<? super T, H> h,
      Shape.Of9<R, A, B, C, D, E, F, G, H, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e, f, g, h));
  }
}
