package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.render.Statement;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A query of one parameter, rendered once and run with any value. A query that is prepared within
 * another has a parameter of its own.
 *
 * <pre>{@code
 * private static final Prepared<Long, List<Card>> CARDS_OF =
 *     prepare(author -> from(POSTS).join(AUTHOR).where(AUTHOR_ID.eq(author)).select(row(Card::new, TITLE, USERNAME)));
 *
 * db.run(CARDS_OF.with(7L))
 * }</pre>
 *
 * <p>The nested classes differ in the number of parameters only.
 *
 * @param <P> the parameter's type
 * @param <R> what the query returns
 */
public final class Prepared<P, R> {
  private final Param<P> parameter = new Param<>();
  private final Statement<R> statement;

  Prepared(Function<? super Param<P>, ? extends Query<R>> query) {
    this.statement = query.apply(parameter).statement();
  }

  /**
   * Returns the query with a value for the parameter.
   *
   * @throws InvalidQueryException if the value is null
   */
  public Query<R> with(P value) {
    return bound(statement, parameter, value);
  }

  private static <R, V> Query<R> bound(Query<R> query, Param<V> parameter, V value) {
    return bound(query.statement(), parameter, value);
  }

  private static <R, V> Query<R> bound(Statement<R> statement, Param<V> parameter, V value) {
    if (value == null) {
      throw new InvalidQueryException(
          "the parameter of a prepared query is null, which nothing equals in SQL: make another query, with isNull()");
    }
    return new Built<>(statement.with(parameter, value));
  }

  /** Returns the SQL text. */
  public String sql() {
    return statement.sql();
  }

  @Override
  public String toString() {
    return sql();
  }

  /**
   * A query of two parameters, rendered once and run with any values.
   *
   * <pre>{@code
   * private static final Prepared.Of2<Long, Integer, List<Post>> POPULAR =
   *     prepare((author, views) -> Posts.findMany(where(AUTHOR_ID.eq(author), VIEWS.ge(views))));
   *
   * db.run(POPULAR.with(7L, 100))
   * }</pre>
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <R> what the query returns
   */
  public static final class Of2<A, B, R> {
    private final Param<A> a = new Param<>();
    private final Param<B> b = new Param<>();
    private final Statement<R> statement;

    Of2(BiFunction<? super Param<A>, ? super Param<B>, ? extends Query<R>> query) {
      this.statement = query.apply(a, b).statement();
    }

    /**
     * Returns the query with values for the parameters.
     *
     * @throws InvalidQueryException if a value is null
     */
    public Query<R> with(A a, B b) {
      return bound(bound(statement, this.a, a), this.b, b);
    }

    /** Returns the SQL text. */
    public String sql() {
      return statement.sql();
    }
  }

  /**
   * A query of three parameters, rendered once and run with any values.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <R> what the query returns
   */
  public static final class Of3<A, B, C, R> {
    private final Param<A> a = new Param<>();
    private final Param<B> b = new Param<>();
    private final Param<C> c = new Param<>();
    private final Statement<R> statement;

    Of3(Shape.Of3<? super Param<A>, ? super Param<B>, ? super Param<C>, ? extends Query<R>> query) {
      this.statement = query.make(a, b, c).statement();
    }

    /**
     * Returns the query with values for the parameters.
     *
     * @throws InvalidQueryException if a value is null
     */
    public Query<R> with(A a, B b, C c) {
      return bound(bound(bound(statement, this.a, a), this.b, b), this.c, c);
    }

    /** Returns the SQL text. */
    public String sql() {
      return statement.sql();
    }
  }

  /**
   * A query of four parameters, rendered once and run with any values.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <R> what the query returns
   */
  public static final class Of4<A, B, C, D, R> {
    private final Param<A> a = new Param<>();
    private final Param<B> b = new Param<>();
    private final Param<C> c = new Param<>();
    private final Param<D> d = new Param<>();
    private final Statement<R> statement;

    Of4(
        Shape.Of4<
                ? super Param<A>,
                ? super Param<B>,
                ? super Param<C>,
                ? super Param<D>,
                ? extends Query<R>>
            query) {
      this.statement = query.make(a, b, c, d).statement();
    }

    /**
     * Returns the query with values for the parameters.
     *
     * @throws InvalidQueryException if a value is null
     */
    public Query<R> with(A a, B b, C c, D d) {
      return bound(bound(bound(bound(statement, this.a, a), this.b, b), this.c, c), this.d, d);
    }

    /** Returns the SQL text. */
    public String sql() {
      return statement.sql();
    }
  }

  /**
   * A query of five parameters, rendered once and run with any values.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <R> what the query returns
   */
  public static final class Of5<A, B, C, D, E, R> {
    private final Param<A> a = new Param<>();
    private final Param<B> b = new Param<>();
    private final Param<C> c = new Param<>();
    private final Param<D> d = new Param<>();
    private final Param<E> e = new Param<>();
    private final Statement<R> statement;

    Of5(
        Shape.Of5<
                ? super Param<A>,
                ? super Param<B>,
                ? super Param<C>,
                ? super Param<D>,
                ? super Param<E>,
                ? extends Query<R>>
            query) {
      this.statement = query.make(a, b, c, d, e).statement();
    }

    /**
     * Returns the query with values for the parameters.
     *
     * @throws InvalidQueryException if a value is null
     */
    public Query<R> with(A a, B b, C c, D d, E e) {
      return bound(
          bound(bound(bound(bound(statement, this.a, a), this.b, b), this.c, c), this.d, d),
          this.e,
          e);
    }

    /** Returns the SQL text. */
    public String sql() {
      return statement.sql();
    }
  }

  /**
   * A query of six parameters, rendered once and run with any values.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <R> what the query returns
   */
  public static final class Of6<A, B, C, D, E, F, R> {
    private final Param<A> a = new Param<>();
    private final Param<B> b = new Param<>();
    private final Param<C> c = new Param<>();
    private final Param<D> d = new Param<>();
    private final Param<E> e = new Param<>();
    private final Param<F> f = new Param<>();
    private final Statement<R> statement;

    Of6(
        Shape.Of6<
                ? super Param<A>,
                ? super Param<B>,
                ? super Param<C>,
                ? super Param<D>,
                ? super Param<E>,
                ? super Param<F>,
                ? extends Query<R>>
            query) {
      this.statement = query.make(a, b, c, d, e, f).statement();
    }

    /**
     * Returns the query with values for the parameters.
     *
     * @throws InvalidQueryException if a value is null
     */
    public Query<R> with(A a, B b, C c, D d, E e, F f) {
      return bound(
          bound(
              bound(bound(bound(bound(statement, this.a, a), this.b, b), this.c, c), this.d, d),
              this.e,
              e),
          this.f,
          f);
    }

    /** Returns the SQL text. */
    public String sql() {
      return statement.sql();
    }
  }
}
