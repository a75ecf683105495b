package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one row: the foreign key may be null, or refers to this table from the
 * other side, or a condition may leave the row out.
 *
 * @param <S> the scope: the table that it starts from
 * @param <T> the scope of the table that it leads to
 * @param <R> what the row becomes
 */
public final class OptionalToOne<S, T, R> implements Selectable<S, Optional<R>>, JoinPath<S, T, T> {
  private final Link<T, ?> link;
  private final @Nullable Selectable<? super T, R> selected;
  private final List<Expression> where;

  OptionalToOne(Link<T, R> link) {
    this(link, null, List.of());
  }

  OptionalToOne(
      Link<T, ?> link, @Nullable Selectable<? super T, R> selected, List<Expression> where) {
    this.link = link;
    this.selected = selected;
    this.where = where;
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined, which a join would lose
   */
  @Override
  public Relation relation() {
    return Paths.toJoin(link.relation(), selected != null || !where.isEmpty());
  }

  /** Returns where rows are inserted along the relation, which leads to all of its rows. */
  Relation whole() {
    if (selected != null || !where.isEmpty()) {
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
  public Projection projection() {
    return where.isEmpty()
        ? new Projection.Absent(new Projection.Joined(link.relation(), joined().cells()))
        : filtered().projection();
  }

  Related related() {
    return Related.where(link.relation(), where);
  }

  /** Returns the row that a condition may leave out, which is nested. */
  private First<S, T, R> filtered() {
    return new First<>(related(), shape());
  }

  @Override
  public Decoder<Optional<R>> decoder() {
    return where.isEmpty() ? joined().decoder() : filtered().decoder();
  }

  /** Returns the row as it is joined. */
  private OptionalShape<R> joined() {
    Relation relation = link.relation();
    return OptionalShape.of(
        shape(), new ColumnReference(relation.to(), relation.toColumns().get(0), false));
  }

  /**
   * Returns this relation of an alias of its table: {@code Users.MANAGER.of(follower)} is the
   * manager of {@code "follower"}.
   */
  public OptionalToOne<S, T, R> of(Alias<S, ?> alias) {
    return new OptionalToOne<>(link.of(alias), selected, where);
  }

  /** Selects something of the row in place of its record. */
  public <Q> OptionalToOne<S, T, Q> select(Selectable<? super T, Q> shape) {
    return new OptionalToOne<>(link, shape, where);
  }

  /** Leaves the row out where a condition does not hold. */
  @SafeVarargs
  public final OptionalToOne<S, T, R> where(
      Condition<? super T> first, Condition<? super T>... more) {
    List<Expression> all = new ArrayList<>(where);
    all.addAll(Conditions.expressions(first, more));
    return new OptionalToOne<>(link, selected, all);
  }

  /**
   * Returns an expression over the row; its table is left-joined, once for all expressions along
   * this relation.
   */
  public <V> OptionalExpr<S, V> get(Operand<? super T, V> expression) {
    Conditions.requireNone(where, "get");
    return new OptionalExpr<>(Paths.along(link.relation(), expression), expression.codec());
  }

  /**
   * {@code exists (select 1 from ... where ...)}: there is a row, and the conditions hold for it.
   */
  @SafeVarargs
  public final Condition<S> has(Condition<? super T>... conditions) {
    return Paths.exists(link.relation(), Conditions.all(where, conditions), false);
  }

  /**
   * {@code not exists (select 1 from ... where ...)}: there is no row, or the conditions do not
   * hold for it.
   */
  @SafeVarargs
  public final Condition<S> hasNone(Condition<? super T>... conditions) {
    return Paths.exists(link.relation(), Conditions.all(where, conditions), true);
  }

  /**
   * Adds relations, or anything else that can be selected, to each row, and makes the result with a
   * constructor that takes the row first: sugar for selecting {@code row(constructor, <the row>,
   * relations...)}.
   */
  public <A, Q> OptionalToOne<S, T, Q> with(
      Selectable<? super T, A> a, Shape.Of2<R, A, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, Q> OptionalToOne<S, T, Q> with(
      Selectable<? super T, A> a, Selectable<? super T, B> b, Shape.Of3<R, A, B, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, Q> OptionalToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Shape.Of4<R, A, B, C, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, Q> OptionalToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Shape.Of5<R, A, B, C, D, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, Q> OptionalToOne<S, T, Q> with(
      Selectable<? super T, A> a,
      Selectable<? super T, B> b,
      Selectable<? super T, C> c,
      Selectable<? super T, D> d,
      Selectable<? super T, E> e,
      Shape.Of6<R, A, B, C, D, E, Q> constructor) {
    return select(RowShape.of(constructor, shape(), a, b, c, d, e));
  }

  /** Adds relations to each row, as {@link #with(Selectable, Shape.Of2)} does. */
  public <A, B, C, D, E, F, Q> OptionalToOne<S, T, Q> with(
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
  public <A, B, C, D, E, F, G, Q> OptionalToOne<S, T, Q> with(
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
  public <A, B, C, D, E, F, G, H, Q> OptionalToOne<S, T, Q> with(
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
