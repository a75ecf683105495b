package dev.virga;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a {@link Database} runs queries. Immutable.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource, DatabaseOptions.defaults().timeout(Duration.ofSeconds(5)));
 * }</pre>
 *
 * <p>The methods of the same names of {@link Database} return one that runs its queries with the
 * option, on the same connections.
 *
 * @param parametersShown whether exceptions show the values of parameters
 * @param tags what statements say of where they come from
 * @param timeout after which time a statement is canceled; empty for never
 * @param fetchSize how many rows a stream fetches at a time
 * @param primaryOnly whether queries that only read go to the primary too, not to a replica
 * @param listeners what hears of everything that is sent
 * @param cancellations what may stop a statement
 */
public record DatabaseOptions(
    boolean parametersShown,
    StatementTags tags,
    Optional<Duration> timeout,
    int fetchSize,
    boolean primaryOnly,
    List<QueryListener> listeners,
    List<Cancellation> cancellations) {
  private static final int DEFAULT_FETCH_SIZE = 1000;
  private static final DatabaseOptions DEFAULTS =
      new DatabaseOptions(
          false,
          StatementTags.none(),
          Optional.empty(),
          DEFAULT_FETCH_SIZE,
          false,
          List.of(),
          List.of());

  /** Checks the numbers and copies the lists. */
  public DatabaseOptions {
    if (timeout.isPresent() && timeout.get().compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(
          "a timeout of " + timeout.get() + ": a statement needs a millisecond at least");
    }
    if (fetchSize < 1) {
      throw new IllegalArgumentException(
          "a fetch size of " + fetchSize + ": a stream fetches one row at least");
    }
    listeners = List.copyOf(listeners);
    cancellations = List.copyOf(cancellations);
  }

  /**
   * Returns the options that a database has if it is given none: no values in exceptions, no tags,
   * no timeout, 1,000 rows at a time, no listener.
   */
  public static DatabaseOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options for a database whose exceptions show the values of parameters, in {@link
   * DatabaseException#parameters} and in their messages. Values may be secrets, and messages end in
   * logs: it is meant for tests and for a developer's machine.
   *
   * <p>What was read from a row, and what PostgreSQL quotes in its messages, stays hidden.
   */
  public DatabaseOptions showParameters() {
    return new DatabaseOptions(
        true, tags, timeout, fetchSize, primaryOnly, listeners, cancellations);
  }

  /** Returns these options with a tag; {@link Database#tagged} says more. */
  public DatabaseOptions tagged(String key, String value) {
    return new DatabaseOptions(
        parametersShown,
        tags.with(key, value),
        timeout,
        fetchSize,
        primaryOnly,
        listeners,
        cancellations);
  }

  /** Returns these options with a timeout; {@link Database#timeout} says more. */
  public DatabaseOptions timeout(Duration limit) {
    return new DatabaseOptions(
        parametersShown,
        tags,
        Optional.of(limit),
        fetchSize,
        primaryOnly,
        listeners,
        cancellations);
  }

  /** Returns these options with a number of rows; {@link Database#fetchSize} says more. */
  public DatabaseOptions fetchSize(int rows) {
    return new DatabaseOptions(
        parametersShown, tags, timeout, rows, primaryOnly, listeners, cancellations);
  }

  /** Returns these options for the primary alone; {@link Database#onPrimary} says more. */
  public DatabaseOptions onPrimary() {
    return new DatabaseOptions(
        parametersShown, tags, timeout, fetchSize, true, listeners, cancellations);
  }

  /** Returns these options with a further listener. */
  public DatabaseOptions listening(QueryListener listener) {
    return new DatabaseOptions(
        parametersShown,
        tags,
        timeout,
        fetchSize,
        primaryOnly,
        joined(listeners, List.of(listener)),
        cancellations);
  }

  /** Returns these options with a further cancellation; {@link Database#canceledBy} says more. */
  public DatabaseOptions canceledBy(Cancellation cancellation) {
    return new DatabaseOptions(
        parametersShown,
        tags,
        timeout,
        fetchSize,
        primaryOnly,
        listeners,
        joined(cancellations, List.of(cancellation)));
  }

  /**
   * Returns these options as they hold inside of a transaction or scope that has others: the tags
   * of both, the shorter timeout, the listeners and cancellations of both; the primary alone if one
   * of them says so.
   */
  public DatabaseOptions inside(DatabaseOptions outer) {
    if (equals(DEFAULTS) || equals(outer)) {
      return outer;
    }
    if (outer.equals(DEFAULTS)) {
      return this;
    }
    return new DatabaseOptions(
        parametersShown || outer.parametersShown,
        outer.tags.with(tags),
        Stream.concat(timeout.stream(), outer.timeout.stream()).min(Duration::compareTo),
        fetchSize == DEFAULT_FETCH_SIZE ? outer.fetchSize : fetchSize,
        primaryOnly || outer.primaryOnly,
        joined(outer.listeners, listeners),
        joined(outer.cancellations, cancellations));
  }

  /** Returns the elements of both, once each. */
  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
