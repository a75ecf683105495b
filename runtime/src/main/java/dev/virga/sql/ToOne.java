package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation to the one row that a foreign key refers to, which is never null.
 *
 * <pre>{@code
 * Posts.findMany(orderBy(ID.asc())).with(AUTHOR, PostWithAuthor::new)
 * }</pre>
 *
 * <p>renders {@code select "posts"."id", ..., "users"."id", ... from "posts" join "users" on
 * "users"."id" = "posts"."author_id" order by "posts"."id"}.
 *
 * @param <S> the scope: the table that it starts from
 * @param <T> the scope of the table that it leads to
 * @param <R> what the row becomes
 */
public final class ToOne<S, T, R> implements Selectable<S, R>, JoinPath<S, T, T> {
  private final Link<T, ?> link;
  private final @Nullable Selectable<? super T, R> selected;

  ToOne(Link<T, R> link) {
    this(link, null);
  }

  private ToOne(Link<T, ?> link, @Nullable Selectable<? super T, R> selected) {
    this.link = link;
    this.selected = selected;
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined, which a join would lose
   */
  @Override
  public Relation relation() {
    return Paths.toJoin(link.relation(), selected != null);
  }

  @SuppressWarnings(
      "unchecked") // without a selection, R is the record of the table that the link leads to
  Selectable<? super T, R> shape() {
    return selected == null ? (Selectable<T, R>) link.target() : selected;
  }

  Related related() {
    return Related.where(link.relation(), List.of());
  }

  @Override
  public Projection projection() {
    return new Projection.Joined(link.relation(), shape().projection());
  }

  @Override
  public Decoder<R> decoder() {
    return shape().decoder();
  }

  /**
   * Returns this relation of an alias of its table: {@code Users.MANAGER.of(follower)} is the
   * manager of {@code "follower"}.
   */
  public ToOne<S, T, R> of(Alias<S, ?> alias) {
    return new ToOne<>(link.of(alias), selected);
  }

  /** Selects something of the row in place of its record. */
  public <Q> ToOne<S, T, Q> select(Selectable<? super T, Q> shape) {
    return new ToOne<>(link, shape);
  }

  /** Leaves the row out where a condition does not hold. */
  @SafeVarargs
  public final OptionalToOne<S, T, R> where(
      Condition<? super T> first, Condition<? super T>... more) {
    return new OptionalToOne<S, T, R>(link, selected, Conditions.expressions(first, more));
  }

  /**
   * Returns an expression over the row; its table is joined, once for all expressions along this
   * relation.
   */
  public <V> Expr<S, V> get(Operand<? super T, V> expression) {
    return new Computed<>(Paths.along(link.relation(), expression), expression.codec());
  }

  /**
   * Returns an expression over a row that may be absent, further along; the tables on the way are
   * joined, once for all expressions along these relations.
   */
  public <V> OptionalExpr<S, V> get(OptionalExpr<? super T, V> expression) {
    return new OptionalExpr<>(Paths.along(link.relation(), expression), expression.codec());
  }

  /**
   * Returns a text of the row; its table is joined, once for all expressions along this relation.
   */
  public TextExpr<S> get(TextExpr<? super T> expression) {
    return new ComputedText<>(Paths.along(link.relation(), expression), expression.codec());
  }

  /**
   * Returns a number of the row; its table is joined, once for all expressions along this relation.
   */
  public <V extends Number> NumberExpr<S, V> get(NumberExpr<? super T, V> expression) {
    return new ComputedNumber<>(Paths.along(link.relation(), expression), expression.codec());
  }

  /** {@code exists (select 1 from ... where ...)}: the conditions hold for the row. */
  @SafeVarargs
  public final Condition<S> has(Condition<? super T> first, Condition<? super T>... more) {
    return Paths.exists(link.relation(), Conditions.expressions(first, more), false);
  }

  /**
   * Adds relations, or anything else that can be selected, to each row, and makes the result with a
   * constructor that takes the row first: sugar for selecting {@code row(constructor, <the row>,
   * relations...)}.
   */
  public <A, Q> ToOne<S, T, Q> with(Selectable<? super T, A> a, Shape.Of2<R, A, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, Q> ToOne<S, T, Q> with(
      Selectable<? super T, A> a, Selectable<? super T, B> b, Shape.Of3<R, A, B, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, Q> ToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Shape.Of4<R, A, B, C, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, Q> ToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Shape.Of5<R, A, B, C, D, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, Q> ToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Shape.Of6<R, A, B, C, D, E, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, Q> ToOne<S, T, Q> with(
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
  public <A, B, C, D, E, F, G, Q> ToOne<S, T, Q> with(
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
  public <A, B, C, D, E, F, G, H, Q> ToOne<S, T, Q> with(
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
