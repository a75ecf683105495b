package dev.virga;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.codec.BinaryOutput;
import dev.virga.jdbc.Executor;
import dev.virga.jdbc.Pool;
import dev.virga.jdbc.Servers;
import dev.virga.render.CopyStatement;
import dev.virga.render.RowStatements;
import dev.virga.render.Statement;
import dev.virga.sql.Shape;
import dev.virga.sql.Table;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database that runs queries. Thread-safe; an application has one, and only its
 * repositories hold it.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource);
 * Optional<User> user = db.run(Users.findFirst(where(EMAIL.eq(email))));
 * }</pre>
 *
 * <p>Outside of a transaction, each call takes a connection from the data source, and each
 * statement commits by itself.
 *
 * <p>Methods such as {@link #timeout} and {@link #tagged} return a database that runs its queries
 * in another way, on the same connections and in the same transactions; they cost next to nothing.
 *
 * <p>All methods throw a {@link DatabaseException} of the fitting kind when the database refuses.
 */
public final class Database implements AutoCloseable {
  private final Executor executor;
  private final DatabaseOptions options;
  private final Runnable close;

  private Database(Executor executor, DatabaseOptions options, Runnable close) {
    this.executor = executor;
    this.options = options;
    this.close = close;
  }

  /**
   * Returns the database that a data source connects to. Closing it leaves the data source open.
   */
  public static Database of(DataSource dataSource) {
    return of(dataSource, DatabaseOptions.defaults());
  }

  /** Returns the database that a data source connects to, with options. */
  public static Database of(DataSource dataSource, DatabaseOptions options) {
    return new Database(new Executor(Servers.of(dataSource)), options, () -> {});
  }

  /**
   * Returns a database with a connection pool of its own, which closing it closes.
   *
   * @param jdbcUrl such as {@code jdbc:postgresql://localhost/blog?user=blog&password=...}
   */
  public static Database open(String jdbcUrl) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    return open(config);
  }

  /**
   * Returns a database with a connection pool of its own, configured as given, which closing it
   * closes.
   */
  public static Database open(HikariConfig config) {
    return open(config, DatabaseOptions.defaults());
  }

  /**
   * Returns a database with a connection pool of its own, configured as given, and with options, as
   * {@link #open(HikariConfig)} does.
   */
  public static Database open(HikariConfig config, DatabaseOptions options) {
    HikariDataSource pool = Pool.open(config);
    return new Database(new Executor(Servers.of(pool)), options, pool::close);
  }

  /**
   * Returns a database that reads from replicas of it, each in its turn, and does all else on the
   * primary. It has the options of the primary; closing it closes all of them.
   *
   * <pre>{@code
   * Database db = Database.withReplicas(Database.open(primaryUrl), Database.open(replicaUrl));
   * }</pre>
   *
   * <p>To a replica goes what only reads: {@code select} outside of a transaction, and transactions
   * that are {@linkplain TransactionOptions#asReadOnly read-only} and not serializable. To the
   * primary go changes, also those in a common table, locks such as {@code for update}, all other
   * transactions, raw queries, and calls of those functions of PostgreSQL that change something or
   * mean one session only, such as {@code nextval} and {@code pg_advisory_lock}. What a function of
   * your own does is not known: it goes to a replica, which refuses changes (SQLSTATE {@code
   * 25006}); run it with {@link #onPrimary}.
   *
   * <p>A replica lags: what was just written may not be there yet. {@link #onPrimary} reads where
   * it was written. A replica from which no connection can be had is left out for ten seconds, and
   * the next one is asked, in the end the primary; a query that fails on the way is not run again.
   */
  public static Database withReplicas(Database primary, Database... replicas) {
    List<Database> others = List.of(replicas);
    Servers servers =
        primary
            .executor
            .servers()
            .with(others.stream().map(replica -> replica.executor.servers()).toList());
    return new Database(
        new Executor(servers),
        primary.options,
        () -> {
          others.forEach(Database::close);
          primary.close();
        });
  }

  /** Runs a query and returns its result, in one round trip. */
  public <R> R run(Query<R> query) {
    return executor.run(options, query.statement());
  }

  /**
   * Runs a query that returns exactly one row, and returns that.
   *
   * @throws NotOneRow if it returns none or several
   */
  public <R> R one(RowQuery<R> query) {
    return run(query.one());
  }

  /**
   * Runs a query of a row that may be missing, and returns that row: {@code
   * db.one(Users.findById(7))}.
   *
   * @throws NotOneRow if it returns none
   */
  public <R> R one(Query<Optional<R>> query) {
    return executor.run(options, RowStatements.present(query.statement()));
  }

  /** Runs a query for its first row, in its order: {@code ... limit 1}; empty without any. */
  public <R> Optional<R> first(RowQuery<R> query) {
    return run(query.first());
  }

  /** Runs a query and returns all of its rows, as {@link #run} does. */
  public <R> List<R> list(Query<List<R>> query) {
    return run(query);
  }

  /** Returns how many rows a query has: {@code select count(*) from (...) as "rows"}. */
  public long count(RowQuery<?> query) {
    return run(query.count());
  }

  /** Returns whether a query has a row: {@code select exists (...)}. */
  public boolean exists(RowQuery<?> query) {
    return run(query.exists());
  }

  /**
   * Runs a query of many rows and returns them as they are read, a portion at a time, through a
   * cursor of the server.
   *
   * <p>The stream holds a connection and a transaction until it is closed: use it in a {@code try}
   * with resources. Inside of a transaction it uses that one. {@link #fetchSize} says how many rows
   * a portion has.
   *
   * @throws InvalidQueryException if the query does not return rows
   */
  public <R> Stream<R> stream(Query<List<R>> query) {
    return executor.stream(options, query.statement());
  }

  /**
   * Runs a query of many rows and hands them on, so many at a time, through a cursor of the server:
   * only those are in memory.
   *
   * <pre>{@code
   * db.forEachBatch(Posts.findMany(orderBy(ID.asc())), 500, posts -> index.addAll(posts));
   * }</pre>
   *
   * <p>It holds a connection and a transaction, or uses the one that it is in. Outside of a
   * transaction, queries that the consumer runs take another connection. What the consumer throws
   * ends it, and undoes what the query changed.
   *
   * @param size how many rows at a time; the last time it may be fewer
   * @return how many rows there were
   * @throws IllegalArgumentException if the size is not positive
   * @throws InvalidQueryException if the query does not return rows
   */
  public <R> long forEachBatch(Query<List<R>> query, int size, Consumer<? super List<R>> consumer) {
    return executor.forEachBatch(options, query.statement(), size, consumer);
  }

  /**
   * Reads the rows of a query as they come, with {@code copy (...) to stdout (format binary)}: for
   * many rows, in place of {@link #stream}. No cursor is asked for portions.
   *
   * <p>The stream holds a connection until it is closed: use it in a {@code try} with resources.
   *
   * @throws InvalidQueryException if the query has parameters, which {@code copy} cannot take,
   *     changes rows, or returns a type that is not written as what it is read into
   * @throws IllegalStateException in a transaction, whose connection could do nothing else until
   *     all rows are read
   */
  public <R> Stream<R> copyOut(Query<List<R>> query) {
    return executor.copyOut(options, query.statement());
  }

  /**
   * Returns an insert of any number of rows, also of more than fit into memory.
   *
   * <pre>{@code
   * db.into(USERS).insertAll(users)
   * }</pre>
   */
  public <S> BulkInsert<S> into(Table<S, ?> table) {
    return new BulkInsert<>(this, table, inserted -> {});
  }

  /** Returns why a table would not take rows by copy as it takes them by insert. */
  Optional<String> refusal(CopyStatement copy) {
    return executor.refusal(options, copy);
  }

  /** Writes a row behind others, as copy takes them. */
  void write(CopyStatement copy, long number, @Nullable Object[] values, BinaryOutput rows) {
    executor.write(options, copy, number, values, rows);
  }

  /** Sends rows in the transaction of this thread, and returns how many there were. */
  long copyIn(CopyStatement copy, BinaryOutput rows) {
    return executor.copyIn(options, copy, rows);
  }

  /**
   * Runs two queries in one round trip, the first one first, and combines their results.
   *
   * <pre>{@code
   * db.batch(page, Posts.count(where(filter)), (posts, total) -> new Page(posts, total))
   * }</pre>
   *
   * <p>All of a batch takes effect, or nothing. Outside of a transaction, one that changes
   * something is a transaction of its own; at the default isolation each query sees what was
   * committed before it began. Inside of a transaction, one that changes something is a savepoint:
   * when it fails, it is undone alone, and the transaction may go on.
   *
   * <p>The exception has the SQL of the query that failed, and its place. To find that out, the
   * queries run once more, one by one, and are undone; so it is not found out of queries that only
   * read in a transaction, nor after what may be another the next time, such as a deadlock or a
   * timeout: then it has the SQL of all.
   *
   * <p>More than about 250 queries are more than one round trip. To write many rows, {@code
   * insert(rows)} is faster.
   */
  public <A, B, R> R batch(
      Query<A> first, Query<B> second, BiFunction<? super A, ? super B, ? extends R> combine) {
    BatchResults result = results(first, second);
    return combine.apply(result.of(0, first), result.of(1, second));
  }

  /** Runs 3 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Shape.Of3<? super A, ? super B, ? super C, ? extends R> combine) {
    BatchResults result = results(a, b, c);
    return combine.make(result.of(0, a), result.of(1, b), result.of(2, c));
  }

  /** Runs 4 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, D, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Query<D> d,
      Shape.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> combine) {
    BatchResults result = results(a, b, c, d);
    return combine.make(result.of(0, a), result.of(1, b), result.of(2, c), result.of(3, d));
  }

  /** Runs 5 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, D, E, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Query<D> d,
      Query<E> e,
      Shape.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> combine) {
    BatchResults result = results(a, b, c, d, e);
    return combine.make(
        result.of(0, a), result.of(1, b), result.of(2, c), result.of(3, d), result.of(4, e));
  }

  /** Runs 6 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, D, E, F, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Query<D> d,
      Query<E> e,
      Query<F> f,
      Shape.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R>
          combine) {
    BatchResults result = results(a, b, c, d, e, f);
    return combine.make(
        result.of(0, a),
        result.of(1, b),
        result.of(2, c),
        result.of(3, d),
        result.of(4, e),
        result.of(5, f));
  }

  /** Runs 7 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, D, E, F, G, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Query<D> d,
      Query<E> e,
      Query<F> f,
      Query<G> g,
      Shape.Of7<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends R>
          combine) {
    BatchResults result = results(a, b, c, d, e, f, g);
    return combine.make(
        result.of(0, a),
        result.of(1, b),
        result.of(2, c),
        result.of(3, d),
        result.of(4, e),
        result.of(5, f),
        result.of(6, g));
  }

  /** Runs 8 queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does. */
  public <A, B, C, D, E, F, G, H, R> R batch(
      Query<A> a,
      Query<B> b,
      Query<C> c,
      Query<D> d,
      Query<E> e,
      Query<F> f,
      Query<G> g,
      Query<H> h,
      Shape.Of8<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? super H,
              ? extends R>
          combine) {
    BatchResults result = results(a, b, c, d, e, f, g, h);
    return combine.make(
        result.of(0, a),
        result.of(1, b),
        result.of(2, c),
        result.of(3, d),
        result.of(4, e),
        result.of(5, f),
        result.of(6, g),
        result.of(7, h));
  }

  /**
   * Runs any number of queries in one round trip, as {@link #batch(Query, Query, BiFunction)} does,
   * and returns their results in order. Without a query nothing is sent.
   */
  public <R> List<R> batch(List<? extends Query<? extends R>> queries) {
    return results(queries.toArray(new Query<?>[0])).all();
  }

  private BatchResults results(Query<?>... queries) {
    List<Statement<?>> statements =
        Arrays.stream(queries).<Statement<?>>map(Query::statement).toList();
    return new BatchResults(executor.batch(options, statements));
  }

  /** Returns the plan of a query with its estimates, as text: {@code explain ...}. */
  public String explain(Query<?> query) {
    return explain(query, ExplainOptions.defaults());
  }

  /**
   * Returns what PostgreSQL says of how it runs a query.
   *
   * <pre>{@code
   * db.explain(query, ExplainOptions.defaults().analyze().buffers())
   * }</pre>
   *
   * <p>With {@link ExplainOptions#analyze} the query is run. What it changes is undone, at once and
   * inside of a transaction too; numbers that it took from a sequence stay taken.
   */
  public String explain(Query<?> query, ExplainOptions explain) {
    return executor.explain(options, query.statement(), explain);
  }

  /**
   * Returns a database that tags its statements, with a comment behind the SQL in the form of
   * sqlcommenter: the server's logs and statistics show where they come from.
   *
   * <pre>{@code
   * db.tagged("route", "/users").run(Users.count())
   * }</pre>
   *
   * <p>sends <code>select count(*) from "users" &#47;*route='%2Fusers'*&#47;</code>. A tag takes
   * the place of one with the same key. Each value makes another SQL text, which PostgreSQL plans
   * anew: tag with what takes few values, such as a route, and not with what differs at each call,
   * such as a trace.
   *
   * @throws IllegalArgumentException if the key is empty
   */
  public Database tagged(String key, String value) {
    return with(given -> given.tagged(key, value));
  }

  /**
   * Returns a database that cancels what takes longer: the server stops it, and {@link
   * QueryCanceled} is thrown. The limit is for each statement, batch, or portion of a stream, and
   * not for the wait for a connection.
   *
   * @throws IllegalArgumentException if it is shorter than a millisecond
   */
  public Database timeout(Duration limit) {
    return with(given -> given.timeout(limit));
  }

  /** Returns a database whose queries another thread can stop. */
  public Database canceledBy(Cancellation cancellation) {
    return with(given -> given.canceledBy(cancellation));
  }

  /**
   * Returns a database whose {@link #stream} fetches so many rows at a time, in place of 1,000.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Database fetchSize(int rows) {
    return with(given -> given.fetchSize(rows));
  }

  /** Returns a database of whose queries a listener hears, besides those that hear already. */
  public Database listening(QueryListener listener) {
    return with(given -> given.listening(listener));
  }

  /**
   * Returns a database that uses the primary alone, for what has just been written; without
   * replicas, it is as this one.
   */
  public Database onPrimary() {
    return with(DatabaseOptions::onPrimary);
  }

  private Database with(UnaryOperator<DatabaseOptions> change) {
    return new Database(executor, change.apply(options), close);
  }

  /**
   * Runs a body for which this database's options hold everywhere: all queries that run on this
   * thread inside of it have them too, on whatever database that shares the connections with this
   * one. So a request can be tagged, limited or canceled as a whole.
   *
   * <pre>{@code
   * db.tagged("route", "/users").within(() -> users.find(id))
   * }</pre>
   *
   * <p>A query has the tags, listeners and cancellations of both; of two timeouts the shorter one.
   */
  public <R, X extends Exception> R within(TransactionBody<R, X> body) throws X {
    return executor.within(options, body);
  }

  /**
   * Runs a body in a transaction: all queries that run on this thread inside of it join it. When
   * the body returns, it commits; when it throws, it rolls back. Inside of another transaction it
   * is a savepoint: when it throws, what it did is undone, and the outer transaction may go on.
   *
   * <p>This database's options hold for all queries inside, as in {@link #within}.
   */
  public <R, X extends Exception> R transaction(TransactionBody<R, X> body) throws X {
    return transaction(TransactionOptions.defaults(), body);
  }

  /** Runs an action in a transaction, as {@link #transaction(TransactionBody)} does. */
  public <X extends Exception> void transaction(TransactionAction<X> action) throws X {
    transaction(TransactionOptions.defaults(), action);
  }

  /**
   * Runs a body in a transaction with options, as {@link #transaction(TransactionBody)} does.
   *
   * @throws IllegalStateException if options are given inside of another transaction, which has its
   *     own
   */
  public <R, X extends Exception> R transaction(TransactionOptions kind, TransactionBody<R, X> body)
      throws X {
    return executor.transaction(options, kind, body);
  }

  /**
   * Runs an action in a transaction with options, as {@link #transaction(TransactionOptions,
   * TransactionBody)} does.
   */
  public <X extends Exception> void transaction(
      TransactionOptions kind, TransactionAction<X> action) throws X {
    this.<Boolean, X>transaction(
        kind,
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Closes the connection pool if it is this database's own, and with it all databases that share
   * it.
   */
  @Override
  public void close() {
    close.run();
  }
}
