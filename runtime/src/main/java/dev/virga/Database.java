package dev.virga;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.jdbc.Executor;
import dev.virga.jdbc.Pool;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;

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
 * <p>All methods throw a {@link DatabaseException} of the fitting kind when the database refuses.
 */
public final class Database implements AutoCloseable {
  private final Executor executor;
  private final Runnable close;

  private Database(DataSource dataSource, DatabaseOptions options, Runnable close) {
    this.executor = new Executor(dataSource, options);
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
    return new Database(dataSource, options, () -> {});
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
    return new Database(pool, options, pool::close);
  }

  /** Runs a query and returns its result, in one round trip. */
  public <R> R run(Query<R> query) {
    return executor.run(query.statement());
  }

  /**
   * Runs two queries in one round trip, the first one first, and combines their results.
   *
   * <pre>{@code
   * db.batch(page, Posts.count(where(filter)), (posts, total) -> new Page(posts, total))
   * }</pre>
   *
   * <p>Outside of a transaction the two are one: both take effect or neither does. At the default
   * isolation each sees what was committed before it began, as in a transaction.
   */
  public <A, B, R> R batch(
      Query<A> first, Query<B> second, BiFunction<? super A, ? super B, ? extends R> combine) {
    return executor.batch(first.statement(), second.statement(), combine);
  }

  /**
   * Runs a query of many rows and returns them as they are read, a portion at a time, through a
   * cursor of the server.
   *
   * <p>The stream holds a connection and a transaction until it is closed: use it in a {@code try}
   * with resources. Inside of a transaction it uses that one.
   *
   * @throws InvalidQueryException if the query does not return rows
   */
  public <R> Stream<R> stream(Query<List<R>> query) {
    return executor.stream(query.statement());
  }

  /**
   * Runs a body in a transaction: all queries that run on this thread inside of it join it. When
   * the body returns, it commits; when it throws, it rolls back. Inside of another transaction it
   * is a savepoint: when it throws, what it did is undone, and the outer transaction may go on.
   */
  public <R, X extends Exception> R transaction(TransactionBody<R, X> body) throws X {
    return executor.transaction(TransactionOptions.defaults(), body);
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
  public <R, X extends Exception> R transaction(
      TransactionOptions options, TransactionBody<R, X> body) throws X {
    return executor.transaction(options, body);
  }

  /**
   * Runs an action in a transaction with options, as {@link #transaction(TransactionOptions,
   * TransactionBody)} does.
   */
  public <X extends Exception> void transaction(
      TransactionOptions options, TransactionAction<X> action) throws X {
    executor.<Boolean, X>transaction(
        options,
        () -> {
          action.run();
          return true;
        });
  }

  /** Closes the connection pool if it is this database's own. */
  @Override
  public void close() {
    close.run();
  }
}
