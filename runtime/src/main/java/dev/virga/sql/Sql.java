package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Exists;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.ScalarQuery;
import dev.virga.sql.ast.Grouping;
import dev.virga.sql.ast.Quantifier;
import dev.virga.sql.ast.QueryExpression.ValueQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a query is written with; imported statically, as {@code import static dev.virga.sql.Sql.*}.
 */
public final class Sql {
  private Sql() {}

  /** Starts a query of a table: {@code select ... from table}. */
  public static <S> From<S, S> from(TableLike<S, S> table) {
    return From.of(table);
  }

  /** {@code where ...} of a query over one table: all conditions hold. */
  @SafeVarargs
  public static <S> Where<S> where(Condition<? super S> first, Condition<? super S>... more) {
    return new Where<>(Conditions.expressions(first, more));
  }

  /** {@code order by ...} of a query over one table. */
  @SafeVarargs
  public static <S> OrderBy<S> orderBy(Ordering<? super S> first, Ordering<? super S>... more) {
    return new OrderBy<>(Conditions.keys(first, more));
  }

  /** {@code order by ...} of a query over one table; nothing without orderings. */
  public static <S> OrderBy<S> orderBy(Collection<? extends Ordering<? super S>> orderings) {
    return new OrderBy<>(orderings.stream().map(Ordering::key).toList());
  }

  /** {@code limit ?} of a query over one table: at most so many rows. */
  public static Clause<Object> limit(long rows) {
    return RowLimit.limit(RowLimit.rows("limit", rows));
  }

  /** {@code limit ?} of a query over one table, with a prepared query's parameter. */
  public static Clause<Object> limit(Param<? extends Number> rows) {
    return RowLimit.limit(rows.rows());
  }

  /** {@code offset ?} of a query over one table: leaves out so many rows first. */
  public static Clause<Object> offset(long rows) {
    return RowLimit.offset(RowLimit.rows("offset", rows));
  }

  /** {@code offset ?} of a query over one table, with a prepared query's parameter. */
  public static Clause<Object> offset(Param<? extends Number> rows) {
    return RowLimit.offset(rows.rows());
  }

  /** {@code a and b ...}: all conditions hold; true without any. */
  @SafeVarargs
  public static <S> Condition<S> and(Condition<? super S>... conditions) {
    return joined(Connective.AND, Conditions.all(List.of(), conditions));
  }

  /** {@code a or b ...}: one of the conditions holds; false without any. */
  @SafeVarargs
  public static <S> Condition<S> or(Condition<? super S>... conditions) {
    return joined(Connective.OR, Conditions.all(List.of(), conditions));
  }

  /** {@code not condition}; unknown stays unknown. */
  public static <S> Condition<S> not(Condition<S> condition) {
    return condition.not();
  }

  /** All conditions that are present hold; those that are absent add nothing to the SQL. */
  @SafeVarargs
  public static <S> Condition<S> allOf(Optional<? extends Condition<? super S>>... conditions) {
    return joined(Connective.AND, present(conditions));
  }

  /** All conditions hold; true without any. */
  public static <S> Condition<S> allOf(Collection<? extends Condition<? super S>> conditions) {
    return joined(
        Connective.AND, conditions.stream().<Expression>map(Operand::expression).toList());
  }

  /** One of the conditions that are present holds; false when none is present. */
  @SafeVarargs
  public static <S> Condition<S> anyOf(Optional<? extends Condition<? super S>>... conditions) {
    return joined(Connective.OR, present(conditions));
  }

  /** One of the conditions holds; false without any. */
  public static <S> Condition<S> anyOf(Collection<? extends Condition<? super S>> conditions) {
    return joined(Connective.OR, conditions.stream().<Expression>map(Operand::expression).toList());
  }

  @SafeVarargs
  private static List<Expression> present(Optional<? extends Condition<?>>... conditions) {
    Expression[] present = new Expression[count(conditions)];
    int next = 0;
    for (Optional<? extends Condition<?>> condition : conditions) {
      if (condition.isPresent()) {
        present[next++] = condition.get().expression();
      }
    }
    return List.of(present);
  }

  private static int count(Optional<?>... optionals) {
    int count = 0;
    for (Optional<?> optional : optionals) {
      count += optional.isPresent() ? 1 : 0;
    }
    return count;
  }

  private static <S> Condition<S> joined(Connective connective, List<Expression> terms) {
    return new Predicate<>(new Junction(connective, terms));
  }

  /**
   * {@code exists (select ...)}; a subquery that uses tables of the query around it names them:
   * {@link From#outer}.
   */
  public static Condition<Object> exists(Subquery<?> query) {
    return new Predicate<>(new Exists(query.asSelect().node(), false));
  }

  /** {@code not exists (select ...)}. */
  public static Condition<Object> notExists(Subquery<?> query) {
    return new Predicate<>(new Exists(query.asSelect().node(), true));
  }

  /**
   * {@code ?}: a value as an expression, of one of the types in {@link Codecs}.
   *
   * @throws InvalidQueryException if the value is null or of another type
   */
  public static <V> Expr<Object, V> val(V value) {
    return new Value<>(value);
  }

  /**
   * {@code ?}: a value as an expression of a type, for types that {@link #val(Object)} does not
   * know: an enum's or one of your own is that of a column, {@code val(Status.OPEN,
   * STATUS.codec())}.
   *
   * @throws InvalidQueryException if the value is null
   */
  public static <V> Expr<Object, V> val(V value, Codec<V> type) {
    return Value.of(value, type);
  }

  /**
   * {@code select ...} without a table: what a function or a subquery returns, in one row.
   *
   * <pre>{@code
   * db.one(select(now()))
   * }</pre>
   */
  public static <R> Select<R> select(Selectable<Object, R> shape) {
    return Select.of(RenderedText.NONE, new ValueQuery(shape.projection()), shape);
  }

  /**
   * Selects something that may be absent, because an outer join found no row for it: empty when all
   * its columns are null.
   *
   * <pre>{@code
   * from(POSTS).leftJoin(COMMENTS).on(...).select(row(Line::new, TITLE, optional(Comments.BODY)))
   * }</pre>
   */
  public static <R> Selectable<Object, Optional<R>> optional(Selectable<?, R> maybeAbsent) {
    return OptionalShape.of(maybeAbsent);
  }

  /** Selects an expression along a relation that may lead nowhere: empty when it is null. */
  public static <V> Selectable<Object, Optional<V>> optional(OptionalExpr<?, V> maybeAbsent) {
    return new OptionalShape<>(maybeAbsent.projection(), maybeAbsent.decoder());
  }

  /**
   * Selects columns that are chosen when the program runs; the row gives the value of each by the
   * column itself, in its type. A column that is chosen twice is selected once.
   *
   * <pre>{@code
   * List<ChosenRow> rows = db.run(Posts.findMany().select(columns(List.of(ID, TITLE))));
   * String title = rows.get(0).get(TITLE);
   * }</pre>
   *
   * @throws InvalidQueryException if there are none
   */
  public static <S> Selectable<S, ChosenRow> columns(
      Collection<? extends Selectable<? super S, ?>> columns) {
    return ChosenColumns.of(columns);
  }

  /**
   * Selects columns that are chosen when the program runs, each by a name; the row is a map with
   * the value of each, null included, in the order of the names.
   *
   * @throws InvalidQueryException if there are none
   */
  public static <S> Selectable<S, Map<String, @org.jspecify.annotations.Nullable Object>> columns(
      Map<String, ? extends Selectable<? super S, ?>> columns) {
    return ChosenColumns.of(columns);
  }

  /** {@code rollup (a, b)}: groups by all, by all but the last, and so on down to none. */
  @SafeVarargs
  public static <S> GroupingSet<S> rollup(Operand<? super S, ?>... expressions) {
    return GroupingSet.of(Grouping.Kind.ROLLUP, expressions);
  }

  /** {@code cube (a, b)}: groups by each subset. */
  @SafeVarargs
  public static <S> GroupingSet<S> cube(Operand<? super S, ?>... expressions) {
    return GroupingSet.of(Grouping.Kind.CUBE, expressions);
  }

  /**
   * {@code grouping sets ((a, b), (a), ())}: groups by each of the sets that {@link #set} makes.
   */
  @SafeVarargs
  public static <S> GroupingSet<S> groupingSets(GroupingSet<? super S>... sets) {
    return GroupingSet.ofSets(sets);
  }

  /** {@code (a, b)}, or {@code ()}: one of several grouping sets. */
  @SafeVarargs
  public static <S> GroupingSet<S> set(Operand<? super S, ?>... expressions) {
    return GroupingSet.ofKey(expressions);
  }

  /**
   * Starts an insert of expressions, or of the rows of a query; known values are a row for {@code
   * Users.insert(...)}.
   */
  public static <S, R> InsertInto<S, R> insertInto(Table<S, R> table) {
    return new InsertInto<>(table);
  }

  /** Starts an update of a table that looks at others. */
  public static <S, R> UpdateOf<S, S, R> update(Table<S, R> table) {
    return new UpdateOf<>(table, List.of());
  }

  /**
   * Starts an update of many rows, each with values of its own: {@code updateAll(PRODUCTS,
   * prices).by(ID, Price::id).set(PRICE, Price::price)}.
   *
   * @param rows what the values are taken from
   */
  public static <S, R, E> UpdateAll.Unkeyed<S, R, E> updateAll(
      Table<S, R> table, Collection<? extends E> rows) {
    return new UpdateAll.Unkeyed<>(table, rows);
  }

  /**
   * Starts a delete of many rows by their keys: {@code deleteAll(POSTS, ids).by(ID)}.
   *
   * @param rows what the keys are taken from
   */
  public static <S, R, E> DeleteAll.Unkeyed<S, R, E> deleteAll(
      Table<S, R> table, Collection<? extends E> rows) {
    return new DeleteAll.Unkeyed<>(table, rows);
  }

  /**
   * Returns the insert of many rows that changes those whose key is there: {@code upsertAll(TAGS,
   * rows, Tags.PRIMARY_KEY)} is {@code
   * Tags.insert(rows).onConflict(Tags.PRIMARY_KEY).doUpdateGiven()}.
   *
   * @throws dev.virga.InvalidQueryException if the rows give nothing beside the key
   */
  public static <S, R> InsertAll.DoUpdate<S, R> upsertAll(
      Table<S, R> table, Collection<? extends NewRow<S>> rows, UniqueKey<S> key) {
    return InsertAll.of(table, rows).onConflict(key).doUpdateGiven();
  }

  /** Starts a delete from a table that looks at others. */
  public static <S, R> DeleteFrom<S, S, R> deleteFrom(Table<S, R> table) {
    return new DeleteFrom<>(table, List.of());
  }

  /** Starts a merge of other rows into a table: inserts, updates and deletes, row by row. */
  public static <S, R> MergeInto<S, R> merge(Table<S, R> table) {
    return new MergeInto<>(table);
  }

  /** {@code truncate table, ...}: empties whole tables, at once. */
  public static Truncate truncate(Table<?, ?> first, Table<?, ?>... more) {
    return new Truncate(
        Stream.concat(Stream.of(first), Arrays.stream(more)).map(Table::source).toList());
  }

  /**
   * {@code refresh materialized view ...}: computes the rows of a materialized view anew that is
   * made in another way than by its record, which else has {@code refresh()} itself.
   */
  public static Refresh refreshMaterializedView(Table<?, ?> view) {
    return Refresh.of(view);
  }

  /**
   * Returns the assignments that are present, for an update of what was given: {@code
   * Users.update(changes(...))}.
   */
  @SafeVarargs
  public static <S> List<Assignment<S>> changes(Optional<Assignment<S>>... assignments) {
    List<Assignment<S>> present = new ArrayList<>(assignments.length);
    for (Optional<Assignment<S>> assignment : assignments) {
      assignment.ifPresent(present::add);
    }
    return present;
  }

  /** {@code any(?)}: one of the values, at the right of a comparison. */
  public static <V> Quantified<Object, V> any(Collection<? extends V> values) {
    return Quantified.of(Quantifier.ANY, values);
  }

  /** {@code any (select ...)}: one of the values, at the right of a comparison. */
  public static <V> Quantified<Object, V> any(Subquery<V> query) {
    return Quantified.of(Quantifier.ANY, query);
  }

  /** {@code any(array)}: one of the array's elements, at the right of a comparison. */
  public static <S, V> Quantified<S, V> any(Operand<S, List<V>> array) {
    return Quantified.of(Quantifier.ANY, array);
  }

  /** {@code all(?)}: each of the values, at the right of a comparison. */
  public static <V> Quantified<Object, V> all(Collection<? extends V> values) {
    return Quantified.of(Quantifier.ALL, values);
  }

  /** {@code all (select ...)}: each of the values, at the right of a comparison. */
  public static <V> Quantified<Object, V> all(Subquery<V> query) {
    return Quantified.of(Quantifier.ALL, query);
  }

  /** {@code all(array)}: each of the array's elements, at the right of a comparison. */
  public static <S, V> Quantified<S, V> all(Operand<S, List<V>> array) {
    return Quantified.of(Quantifier.ALL, array);
  }

  /**
   * {@code (a, b)}: a row value, compared as a whole.
   *
   * <pre>{@code
   * tuple(CREATED_AT, ID).lt(Tuple.of(time, id))
   * }</pre>
   *
   * <p>renders {@code ("created_at", "id") < (?, ?)}.
   */
  public static <S, A, B> TupleExpr<S, Tuple.Of2<A, B>> tuple(
      Expr<? super S, A> a, Expr<? super S, B> b) {
    return new TupleExpr<>(RowShape.of(Tuple.Of2::new, a, b), List.of(a, b));
  }

  /** {@code (a, b, c)}: a row value, compared as a whole. */
  public static <S, A, B, C> TupleExpr<S, Tuple.Of3<A, B, C>> tuple(
      Expr<? super S, A> a, Expr<? super S, B> b, Expr<? super S, C> c) {
    return new TupleExpr<>(RowShape.of(Tuple.Of3::new, a, b, c), List.of(a, b, c));
  }

  /** {@code (a, b, c, d)}: a row value, compared as a whole. */
  public static <S, A, B, C, D> TupleExpr<S, Tuple.Of4<A, B, C, D>> tuple(
      Expr<? super S, A> a, Expr<? super S, B> b, Expr<? super S, C> c, Expr<? super S, D> d) {
    return new TupleExpr<>(RowShape.of(Tuple.Of4::new, a, b, c, d), List.of(a, b, c, d));
  }

  /**
   * {@code case when condition then value}: the first branch whose condition holds gives the value.
   */
  public static <S, V> Case<S, V> caseWhen(
      Condition<? super S> condition, Operand<? super S, V> value) {
    return Case.of(condition, value);
  }

  /** {@code case operand ...}: the first branch whose value equals the operand gives the value. */
  public static <S, T> SimpleCase<S, T> caseOf(Operand<S, T> operand) {
    return new SimpleCase<>(operand);
  }

  /**
   * {@code (select ...)}: the value of a query of one column and at most one row; null where it has
   * no row.
   */
  public static <V> Expr<Object, V> scalar(Subquery<V> query) {
    Select<V> select = query.asSelect();
    return new Computed<>(new ScalarQuery(select.node()), select.codec());
  }

  /**
   * Takes an expression for a text, so that it can be compared as one: {@code text(coalesce(BIO,
   * "")).like("a%")}.
   */
  public static <S> TextExpr<S> text(Operand<S, String> expression) {
    return new ComputedText<>(expression.expression(), expression.codec());
  }

  /** Takes an expression for a number, so that it can be calculated with. */
  public static <S, V extends Number> NumberExpr<S, V> number(Operand<S, V> expression) {
    return new ComputedNumber<>(expression.expression(), expression.codec());
  }

  /**
   * Renders a query once, to be run with any value of its parameter.
   *
   * @see Prepared
   */
  public static <P, R> Prepared<P, R> prepare(
      Function<? super Param<P>, ? extends Query<R>> query) {
    return new Prepared<>(query);
  }

  /** Renders a query once, to be run with any values of its two parameters. */
  public static <A, B, R> Prepared.Of2<A, B, R> prepare(
      BiFunction<? super Param<A>, ? super Param<B>, ? extends Query<R>> query) {
    return new Prepared.Of2<>(query);
  }

  /** Renders a query once, to be run with any values of its three parameters. */
  public static <A, B, C, R> Prepared.Of3<A, B, C, R> prepare(
      Shape.Of3<? super Param<A>, ? super Param<B>, ? super Param<C>, ? extends Query<R>> query) {
    return new Prepared.Of3<>(query);
  }

  /** Renders a query once, to be run with any values of its four parameters. */
  public static <A, B, C, D, R> Prepared.Of4<A, B, C, D, R> prepare(
      Shape.Of4<
              ? super Param<A>,
              ? super Param<B>,
              ? super Param<C>,
              ? super Param<D>,
              ? extends Query<R>>
          query) {
    return new Prepared.Of4<>(query);
  }

  /** Renders a query once, to be run with any values of its five parameters. */
  public static <A, B, C, D, E, R> Prepared.Of5<A, B, C, D, E, R> prepare(
      Shape.Of5<
              ? super Param<A>,
              ? super Param<B>,
              ? super Param<C>,
              ? super Param<D>,
              ? super Param<E>,
              ? extends Query<R>>
          query) {
    return new Prepared.Of5<>(query);
  }

  /** Renders a query once, to be run with any values of its six parameters. */
  public static <A, B, C, D, E, F, R> Prepared.Of6<A, B, C, D, E, F, R> prepare(
      Shape.Of6<
              ? super Param<A>,
              ? super Param<B>,
              ? super Param<C>,
              ? super Param<D>,
              ? super Param<E>,
              ? super Param<F>,
              ? extends Query<R>>
          query) {
    return new Prepared.Of6<>(query);
  }

  /**
   * Selects the parts and gives them to a constructor or factory of as many parameters, at most 16;
   * parts may be rows themselves.
   *
   * <pre>{@code
   * from(POSTS).join(AUTHOR).select(row(Card::new, TITLE, Users.USERNAME))
   * }</pre>
   *
   * <p>renders {@code select "posts"."title", "users"."username" from "posts" join "users" on ...}.
   */
  public static <S, A, R> Selectable<S, R> row(
      Shape.Of1<A, R> constructor, Selectable<? super S, A> a) {
    return RowShape.of(constructor, a);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, R> Selectable<S, R> row(
      Shape.Of2<A, B, R> constructor, Selectable<? super S, A> a, Selectable<? super S, B> b) {
    return RowShape.of(constructor, a, b);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, R> Selectable<S, R> row(
      Shape.Of3<A, B, C, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c) {
    return RowShape.of(constructor, a, b, c);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, R> Selectable<S, R> row(
      Shape.Of4<A, B, C, D, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d) {
    return RowShape.of(constructor, a, b, c, d);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, R> Selectable<S, R> row(
      Shape.Of5<A, B, C, D, E, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e) {
    return RowShape.of(constructor, a, b, c, d, e);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, R> Selectable<S, R> row(
      Shape.Of6<A, B, C, D, E, F, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f) {
    return RowShape.of(constructor, a, b, c, d, e, f);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, R> Selectable<S, R> row(
      Shape.Of7<A, B, C, D, E, F, G, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g) {
    return RowShape.of(constructor, a, b, c, d, e, f, g);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, R> Selectable<S, R> row(
      Shape.Of8<A, B, C, D, E, F, G, H, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h) {
    return RowShape.of(constructor, a, b, c, d, e, f, g, h);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, R> Selectable<S, R> row(
      Shape.Of9<A, B, C, D, E, F, G, H, I, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i) {
    return RowShape.of(constructor, a, b, c, d, e, f, g, h, i);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, R> Selectable<S, R> row(
      Shape.Of10<A, B, C, D, E, F, G, H, I, J, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, R> Selectable<S, R> row(
      Shape.Of11<A, B, C, D, E, F, G, H, I, J, K, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, L, R> Selectable<S, R> row(
      Shape.Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k, l);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, R> Selectable<S, R> row(
      Shape.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k, l, m);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> Selectable<S, R> row(
      Shape.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> Selectable<S, R> row(
      Shape.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n,
      Selectable<? super S, O> o) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  /**
   * Selects the parts and gives them to a constructor or factory, as {@link #row(Shape.Of1,
   * Selectable)} does.
   */
  public static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> Selectable<S, R> row(
      Shape.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> constructor,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n,
      Selectable<? super S, O> o,
      Selectable<? super S, P> p) {
    return WideRowShape.of(constructor, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
