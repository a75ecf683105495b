package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.From.Item;
import dev.virga.sql.ast.From.Join;
import dev.virga.sql.ast.From.JoinAlong;
import dev.virga.sql.ast.From.JoinOn;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A query up to what it selects: tables, joins and clauses, in any order; {@link #select} makes it
 * a query.
 *
 * <pre>{@code
 * from(POSTS)
 *     .join(Users.USERS).on(AUTHOR_ID.eq(Users.ID))
 *     .leftJoin(Comments.COMMENTS).on(Comments.POST_ID.eq(ID))
 *     .where(VIEWS.gt(10))
 *     .select(row(Line::new, TITLE, Users.USERNAME, optional(Comments.BODY)))
 * }</pre>
 *
 * <p>A left join adds its table to the scope {@code A}, in which conditions are, but not to {@code
 * S}, in which shapes are: a column of it is selected through {@code optional(...)}, or it does not
 * compile.
 *
 * @param <S> the tables that are surely present in each row
 * @param <A> all tables in the query
 */
public final class From<S, A> {
  private final Item first;
  private final List<Join> joins;
  private final List<Source> outer;
  private final Clauses clauses;
  private final RenderedText texts;

  private From(
      RenderedText texts, Item first, List<Join> joins, List<Source> outer, Clauses clauses) {
    this.texts = texts;
    this.first = first;
    this.joins = joins;
    this.outer = outer;
    this.clauses = clauses;
  }

  static <S> From<S, S> of(TableLike<S, S> table) {
    RenderedText texts = table instanceof Table<?, ?> stored ? stored.texts() : RenderedText.NONE;
    return new From<>(texts, table.item(), List.of(), List.of(), Clauses.NONE);
  }

  private <X, Y> From<X, Y> joined(Join join) {
    return new From<>(texts, first, appended(joins, join), outer, clauses);
  }

  private From<S, A> with(Clauses changed) {
    return new From<>(texts, first, joins, outer, changed);
  }

  private static <T> List<T> appended(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return longer;
  }

  /** {@code join table on ...}. */
  public <X extends S, Y extends A> On<X, Y> join(TableLike<? super X, ? super Y> table) {
    return new On<>(this, JoinKind.INNER, table.item());
  }

  /** {@code left join table on ...}: the table may be absent from a row. */
  public <Y extends A> On<S, Y> leftJoin(TableLike<?, ? super Y> table) {
    return new On<>(this, JoinKind.LEFT, table.item());
  }

  /** {@code right join table on ...}: all tables before it may be absent from a row. */
  public <T, Y extends A> On<T, Y> rightJoin(TableLike<T, ? super Y> table) {
    return new On<>(this, JoinKind.RIGHT, table.item());
  }

  /** {@code full join table on ...}: each table may be absent from a row. */
  public <Y extends A> On<Object, Y> fullJoin(TableLike<?, ? super Y> table) {
    return new On<>(this, JoinKind.FULL, table.item());
  }

  /** {@code cross join table}: every pair of rows. */
  public <X extends S, Y extends A> From<X, Y> crossJoin(TableLike<? super X, ? super Y> table) {
    return joined(new JoinOn(JoinKind.CROSS, table.item(), List.of()));
  }

  /** {@code join table on ...} along a relation, whose foreign key is the condition. */
  public <X extends S, Y extends A> From<X, Y> join(
      JoinPath<? super A, ? super X, ? super Y> relation) {
    return joined(new JoinAlong(JoinKind.INNER, relation.relation()));
  }

  /** {@code left join table on ...} along a relation, whose foreign key is the condition. */
  public <Y extends A> From<S, Y> leftJoin(JoinPath<? super A, ?, ? super Y> relation) {
    return joined(new JoinAlong(JoinKind.LEFT, relation.relation()));
  }

  /**
   * Names a table of the query around this one, which makes this a correlated subquery. It renders
   * nothing.
   */
  public <X extends S, Y extends A> From<X, Y> outer(TableLike<? super X, ? super Y> table) {
    return new From<>(texts, first, joins, appended(outer, table.item().source()), clauses);
  }

  /** {@code where ...}: all conditions hold, these and those given before. */
  @SafeVarargs
  public final From<S, A> where(Condition<? super A>... conditions) {
    return with(clauses.where(Conditions.all(List.of(), conditions)));
  }

  /**
   * {@code group by ...}.
   *
   * <p>PostgreSQL takes two expressions with a value in them, such as {@code coalesce(CITY,
   * "none")}, for different ones, since a value is a parameter. So where that expression is
   * selected as a column, the rows are grouped by its place: {@code group by 1}. As a part of
   * something else that is selected it would not be found, and the query is refused: derive a table
   * that has the expression as a column.
   */
  @SafeVarargs
  public final From<S, A> groupBy(Operand<? super A, ?>... expressions) {
    return with(clauses.groupBy(GroupingSet.keys(expressions)));
  }

  /** {@code group by rollup (...)}, {@code cube (...)} or {@code grouping sets (...)}. */
  @SafeVarargs
  public final From<S, A> groupBy(GroupingSet<? super A> first, GroupingSet<? super A>... more) {
    return with(clauses.groupBy(GroupingSet.nodes(first, more)));
  }

  /** {@code having ...}: all conditions hold for the group. */
  @SafeVarargs
  public final From<S, A> having(Condition<? super A>... conditions) {
    return with(clauses.having(Conditions.all(List.of(), conditions)));
  }

  /** {@code order by ...}; keys given before come first. */
  @SafeVarargs
  public final From<S, A> orderBy(Ordering<? super A>... orderings) {
    return with(clauses.orderBy(Conditions.keys(orderings)));
  }

  /** {@code order by ...}; keys given before come first; nothing without orderings. */
  public From<S, A> orderBy(Collection<? extends Ordering<? super A>> orderings) {
    return with(clauses.orderBy(orderings.stream().map(Ordering::key).toList()));
  }

  /**
   * Adds clauses if there is a value to add them with.
   *
   * <pre>{@code
   * from(POSTS).given(word, (query, w) -> query.where(TITLE.contains(w))).select(POSTS)
   * }</pre>
   */
  public <V> From<S, A> given(
      Optional<V> value, BiFunction<? super From<S, A>, ? super V, From<S, A>> clauses) {
    return value.map(present -> clauses.apply(this, present)).orElse(this);
  }

  /** {@code limit ?}: at most so many rows. */
  public From<S, A> limit(long rows) {
    return with(clauses.limit(RowLimit.rows("limit", rows)));
  }

  /** {@code limit ?}, with a prepared query's parameter. */
  public From<S, A> limit(Param<? extends Number> rows) {
    return with(clauses.limit(rows.rows()));
  }

  /** {@code offset ?}: leaves out so many rows first. */
  public From<S, A> offset(long rows) {
    return with(clauses.offset(RowLimit.rows("offset", rows)));
  }

  /** {@code offset ?}, with a prepared query's parameter. */
  public From<S, A> offset(Param<? extends Number> rows) {
    return with(clauses.offset(rows.rows()));
  }

  /** {@code select distinct ...}: equal rows once. */
  public From<S, A> distinct() {
    return with(clauses.asDistinct());
  }

  /**
   * {@code select distinct on (...) ...}: of the rows that are equal in these, the first in the
   * order.
   */
  @SafeVarargs
  public final From<S, A> distinctOn(Operand<? super A, ?>... expressions) {
    if (expressions.length == 0) {
      throw new InvalidQueryException(
          "distinctOn() without an expression: say distinct() for rows that differ in anything");
    }
    return with(clauses.distinctOn(Conditions.operands(expressions)));
  }

  /**
   * {@code window "name" as (...)}: a window for several functions; {@link Windows#window} names
   * it.
   */
  public From<S, A> window(String name, Window<? super A> window) {
    return with(clauses.windows(List.of(new Clauses.NamedWindow(name, window.node()))));
  }

  /**
   * {@code fetch first ? rows with ties}: also the rows that are equal to the last one in the
   * order.
   */
  public From<S, A> limitWithTies(long rows) {
    return with(clauses.limit(RowLimit.rows("limitWithTies", rows)).asWithTies());
  }

  /** {@code for update}: locks the rows against changes; {@link RowLocking} says more. */
  public From<S, A> forUpdate() {
    return lock(RowLocking.forUpdate());
  }

  /**
   * {@code for update}, {@code no key update}, {@code share} or {@code key share}, of all tables or
   * some.
   */
  public From<S, A> lock(RowLocking lock) {
    return with(clauses.locks(List.of(lock.node())));
  }

  /**
   * Selects a shape, which makes this a query.
   *
   * @throws dev.virga.InvalidQueryException if a column's table is not in the query, or may be
   *     absent where the shape takes it for present: the types see most of these, but not aliases
   *     and {@code optional}
   */
  public <R> Select<R> select(Selectable<? super S, R> shape) {
    return Select.of(texts, new SelectQuery(shape.projection(), tables(), outer, clauses), shape);
  }

  /** Returns the query that selects expressions. */
  SelectQuery selecting(List<Projection> expressions) {
    return new SelectQuery(new Projection.Group(expressions), tables(), outer, clauses);
  }

  /** Returns the tables, which are all that another statement than a query takes. */
  dev.virga.sql.ast.From onlyTables(String statement) {
    if (!clauses.equals(Clauses.NONE) || !outer.isEmpty()) {
      throw new InvalidQueryException(
          statement
              + " takes tables and joins from a from(...): give where(...) to the statement itself, and derive a table of a query that groups, orders or limits");
    }
    return tables();
  }

  private dev.virga.sql.ast.From tables() {
    return new dev.virga.sql.ast.From(first, joins);
  }

  /**
   * A join that still lacks its condition. It is a step of its own, so that the condition cannot
   * widen the scope.
   *
   * @param <S> the tables that are surely present in each row
   * @param <A> all tables in the query
   */
  public static final class On<S, A> {
    private final From<?, ?> left;
    private final JoinKind kind;
    private final Item item;

    private On(From<?, ?> left, JoinKind kind, Item item) {
      this.left = left;
      this.kind = kind;
      this.item = item;
    }

    /** {@code on ...}: all conditions hold. */
    @SafeVarargs
    public final From<S, A> on(Condition<? super A> first, Condition<? super A>... more) {
      return left.joined(new JoinOn(kind, item, Conditions.expressions(first, more)));
    }
  }
}
